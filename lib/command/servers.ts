import { rmSync } from 'node:fs';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '#lib/publish/store';
import { siteFolder } from './open-site';

const toFolder = (root: string) => join(root, siteFolder, 'servers');

/** Writes down that this process serves the site of a folder, for `npm run content:publish`. */
export async function register(root: string, port: number): Promise<void> {
  const file = join(toFolder(root), String(process.pid));
  try {
    await mkdir(toFolder(root), { recursive: true });
    await writeFile(file, String(port));
  } catch {
    // Where nothing can be written, SIGHUP does the same.
    return;
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

/** The processes that serve the site of a folder. */
export async function listServers(root: string): Promise<number[]> {
  const names = await readdir(toFolder(root)).catch(() => []);
  const running: number[] = [];
  for (const name of names) {
    if (isRunning(Number(name))) running.push(Number(name));
    else await rm(join(toFolder(root), name), { force: true });
  }
  return running;
}
