import { join } from 'node:path';
import { runChild } from './child.mjs';

const programs = {
  next: 'next/dist/bin/next',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const;

/** Runs an installed tool without npx, so that signals reach it and nothing is downloaded; returns its exit code. */
export function runTool(
  tool: keyof typeof programs,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  onOutput?: (output: Uint8Array) => void,
): Promise<number> {
  // SIGINT is the only signal on which all of them, Playwright included, stop their child processes.
  return runChild(process.execPath, [join('node_modules', programs[tool]), ...args], {
    env,
    stopBy: 'SIGINT',
    ...(onOutput && { onOutput }),
  });
}
