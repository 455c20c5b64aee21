import { readdir, realpath } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { findFreePort } from '../../lib/publish/listen';
import { type RunningServer, startServer } from './processes';

/** The folder of the published files, by its own name. */
export function findPublished(root = process.cwd()): Promise<string> {
  return realpath(join(root, '.site', 'current'));
}

/** The addresses of all published pages, but those that say that there is no page. */
export async function listPublishedPages(published: string): Promise<string[]> {
  const files = await readdir(published, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html') && basename(file) !== '404.html');
  const paths = pages.map((file) => `/${file.split(sep).join('/').slice(0, -'.html'.length)}`);
  return paths.map((path) => (path === '/index' ? '/' : path)).sort();
}

/** Starts the server of the site, from the build that is there. */
export async function startSite(): Promise<RunningServer> {
  const port = await findFreePort();
  const env = { PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' };
  return startServer(process.execPath, ['--import', 'tsx', 'lib/publish/start.ts'], { port, env });
}

/** Starts Next's own server on the same build, for comparison. */
export async function startNext(): Promise<RunningServer> {
  const port = await findFreePort();
  const args = ['node_modules/next/dist/bin/next', 'start', '-p', String(port), '-H', '127.0.0.1'];
  return startServer(process.execPath, args, { port, env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } });
}
