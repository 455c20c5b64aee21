import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ContentFiles, readContentFiles, readContentFolders } from '#lib/content/content';
import { importEsco } from '#lib/import/esco/import-esco';
import { listReserved } from '#lib/import/esco/reserved';
import { formatProblems } from '#lib/problem/problem';
import { makeUpContent } from '../made-up';

const esco = process.env.ESCO_DATA ?? fileURLToPath(new URL('../../../../shared/data/esco', import.meta.url));

/** True where the ESCO downloads are on this machine. */
export const hasEsco = existsSync(esco);

/** Imports the real ESCO data into a subfolder; returns how long that took, in seconds. */
export async function importRealEsco(parent: string): Promise<{ folder: string; seconds: number }> {
  const folder = join(parent, 'esco');
  await mkdir(folder);
  const places = {
    de: join(esco, 'v1.2.0-de'),
    sl: join(esco, 'v1.0.8-sl'),
    relations: join(esco, 'v1.1.1-relations'),
    ams: join(esco, 'crosswalks/AT_mapping.csv'),
    skills: [join(esco, 'crosswalks/DE_Mapping_ESCO_Kompetenzen_220518_0.csv')],
  };
  const start = performance.now();
  const result = await importEsco(places, listReserved(await readContentFolders()));
  if (!result.ok) throw new Error(formatProblems(result.problems));
  const { profiles, shared } = result.value;
  const files = [...profiles.flatMap((profile) => profile.files), ...shared];
  await write(folder, new Map(files.map(({ path, text }) => [path, text])));
  return { folder, seconds: (performance.now() - start) / 1000 };
}

/** Makes up this many profiles of 40 KB in a subfolder. */
export async function makeUpFolder(count: number, parent: string): Promise<string> {
  const folder = join(parent, `made-up-${count}`);
  await write(folder, makeUpContent(await readContentFiles('content'), count).files);
  return folder;
}

async function write(folder: string, files: ContentFiles['files']): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
