import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stampFile } from './compiled.mjs';

/** Not part of a build: the compiler's cache, and the files of a development server. */
const kept = ['cache', 'dev'];

function toFolders(root: string) {
  const build = join(root, '.next');
  return { build, stamp: join(root, stampFile), good: join(root, '.next-good') };
}

/** Reads the hash of the sources of the last complete build; undefined where there is none. */
export async function readStamp(root: string): Promise<string | undefined> {
  return readFile(toFolders(root).stamp, 'utf8').catch(() => undefined);
}

/** Moves a complete build aside before the next one. */
export async function setAside(root: string): Promise<void> {
  const { build, stamp, good } = toFolders(root);
  if (!existsSync(stamp)) return;
  await rename(build, good);
  await mkdir(build);
  await moveKept(good, build);
}

/** Marks the build as complete and removes the one set aside. */
export async function writeStamp(root: string, hash: string): Promise<void> {
  const { stamp, good } = toFolders(root);
  await writeFile(stamp, hash);
  await rm(good, { recursive: true, force: true });
}

/** Restores a build that was set aside and not replaced, also after a crash. */
export async function restore(root: string): Promise<void> {
  const { build, stamp, good } = toFolders(root);
  if (!existsSync(good)) return;
  if (existsSync(stamp)) return rm(good, { recursive: true });
  await moveKept(build, good);
  await rm(build, { recursive: true, force: true });
  await rename(good, build);
}

async function moveKept(from: string, to: string): Promise<void> {
  for (const name of kept) {
    if (!existsSync(join(from, name))) continue;
    await rm(join(to, name), { recursive: true, force: true });
    await rename(join(from, name), join(to, name));
  }
}
