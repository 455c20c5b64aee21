import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { listContentFolders } from '#lib/content/read';

/** All that a build is made of. Tests are not. */
const sources = [
  'app',
  'components',
  'lib',
  'public',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** A hash over names and contents of all source files and the major version of Node. */
export async function hashSources(root: string): Promise<string> {
  const hash = createHash('sha256').update(`node ${process.versions.node.split('.')[0]}\0`);
  for (const source of [...sources, ...listContentFolders()]) {
    for (const file of await listFiles(root, source)) {
      const content = await readFile(resolve(root, file));
      hash.update(`${file.split(sep).join('/')}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

async function listFiles(root: string, source: string): Promise<string[]> {
  const info = await stat(resolve(root, source)).catch(() => undefined);
  if (!info) return [];
  if (info.isFile()) return [source];
  const files: string[] = [];
  for (const entry of (await readdir(resolve(root, source), { recursive: true })).sort()) {
    const file = join(source, entry);
    // Names with a dot belong to editors and systems: swap files come and go while someone types.
    if (basename(file).startsWith('.')) continue;
    if ((await stat(resolve(root, file))).isFile()) files.push(file);
  }
  return files;
}
