import { tsImport } from 'tsx/esm/api';

// What Next calls after a build. Next cannot load TypeScript here, and it loads this file for every command.

export const name = 'plain documents';

/** @type {NonNullable<import('next').NextAdapter['onBuildComplete']>} */
export async function onBuildComplete(build) {
  /** @type {typeof import('./publish')} */
  const { publishBuild } = await tsImport('./publish.ts', import.meta.url);
  await publishBuild(build);
}
