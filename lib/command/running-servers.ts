import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from '#lib/publish/store';
import { type Address, formatAddress } from '#lib/server/listen-address';
import { siteFolder } from './site-folder';

const toFolder = (root: string) => join(root, siteFolder, 'servers');

/** A running server of a folder. */
export interface RunningServer {
  pid: number;
  /** As opened on this machine. */
  url: string;
}

/** Registers this process as a server of a folder, for `npm run content:publish`. */
export async function register(root: string, address: Address): Promise<void> {
  const file = join(toFolder(root), String(process.pid));
  try {
    await mkdir(toFolder(root), { recursive: true });
    await writeFile(file, formatAddress(address));
  } catch {
    // Without a writable folder, SIGHUP still works.
    return;
  }
  process.on('exit', () => rmSync(file, { force: true }));
}

/** Lists the running servers of a folder. */
export async function listServers(root: string): Promise<RunningServer[]> {
  const names = await readdir(toFolder(root)).catch(() => []);
  const running: RunningServer[] = [];
  for (const name of names) {
    const file = join(toFolder(root), name);
    const url = await readFile(file, 'utf8').catch(() => undefined);
    if (url && isRunning(Number(name))) running.push({ pid: Number(name), url });
    else await rm(file, { force: true });
  }
  return running;
}

/** Asks a server which version of the content is live and when it last checked the files. */
export async function askVersion({ url }: RunningServer): Promise<{ version: string; checked: string } | undefined> {
  const health = await fetch(`${url}/healthz`)
    .then((answer) => answer.text())
    .catch(() => '');
  const find = (pattern: RegExp) => pattern.exec(health)?.[1];
  const [version, checked] = [find(/^content: version (\w+)/m), find(/^checked: (\S+)/m)];
  return version && checked ? { version, checked } : undefined;
}
