import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Not part of a build: the compiler's cache, and the files of a development server that may be running. */
const kept = ['cache', 'dev'];

function toFolders(root: string) {
  const build = join(root, '.next');
  return { build, stamp: join(build, 'built-from'), good: join(root, '.next-good') };
}

/** The hash of the sources of the build that is there; nothing where no build was ever completed. */
export async function readStamp(root: string): Promise<string | undefined> {
  return readFile(toFolders(root).stamp, 'utf8').catch(() => undefined);
}

/** Moves a complete build out of the way of the next one. */
export async function setAside(root: string): Promise<void> {
  const { build, stamp, good } = toFolders(root);
  if (!existsSync(stamp)) return;
  await rename(build, good);
  await mkdir(build);
  await moveKept(good, build);
}

/** Declares the build complete, which makes the one set aside superfluous. */
export async function writeStamp(root: string, hash: string): Promise<void> {
  const { stamp, good } = toFolders(root);
  await writeFile(stamp, hash);
  await rm(good, { recursive: true, force: true });
}

/** Puts a build back that was set aside and not replaced; also after a crash at any point. */
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
