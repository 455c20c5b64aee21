import { readdir } from 'node:fs/promises';
import { basename, sep } from 'node:path';
import { findFreePort } from '#lib/server/listen';
import { loader } from '../../lib/command/child.mjs';
import { type RunningServer, runToEnd, startServer } from './processes';

type Env = Record<string, string>;

/** Starts the server of the site from the existing build. */
export function startSite(env: Env = {}): Promise<RunningServer> {
  return startProgram('lib/command/start.ts', [], env);
}

/** Starts plain Next with the same pages and no store, for comparison. */
export function startNext(): Promise<RunningServer> {
  return startProgram('tests/bench/serve-next.ts', []);
}

/** Starts a file server from a package on the files of an export, for comparison. */
export function startFiles(by: string, folder: string): Promise<RunningServer> {
  return startProgram('tests/bench/serve-files.ts', [by, folder]);
}

/** Exports the site into a new folder; an eighth of it in a short run. */
export async function exportSite(folder: string, once: boolean, env: Env = {}): Promise<void> {
  const part = once ? ['--part', '1/8'] : [];
  await runToEnd(process.execPath, ['lib/command/run.mjs', 'export', folder, ...part], { timeout: 900_000, env });
}

/** Lists the addresses of all pages of an export except the 404 pages. */
export async function listExported(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html') && basename(file) !== '404.html');
  const paths = pages.map((file) => `/${file.split(sep).join('/').slice(0, -'.html'.length)}`);
  return paths.map((path) => (path === '/index' ? '/' : path)).sort();
}

async function startProgram(program: string, args: readonly string[], env: Env = {}): Promise<RunningServer> {
  const port = await findFreePort();
  const settings = { PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
  return startServer(process.execPath, [loader, program, ...args], { port, env: { ...settings, ...env } });
}
