import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askVersion, listServers, register } from '#lib/command/running-servers';
import { type ServedSite, serveTestSite } from '../server/serve-test-site';

let root: string;
let served: ServedSite | undefined;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'servers-'));
});
afterEach(async () => {
  served?.stop();
  served = undefined;
  await rm(root, { recursive: true });
});

it('lists the processes that serve a folder, and forgets those that have ended', async () => {
  expect(await listServers(root)).toEqual([]);
  await register(root, { port: 8080, host: undefined });
  const servers = join(root, '.site', 'servers');
  const { pid } = spawnSync(process.execPath, ['--version']);
  await writeFile(join(servers, String(pid)), 'http://localhost:8081');
  await writeFile(join(servers, String(process.ppid)), '');
  expect(await listServers(root)).toEqual([{ pid: process.pid, url: 'http://localhost:8080' }]);
  expect(await readdir(servers)).toEqual([String(process.pid)]);
});

it('is forgotten when it ends', async () => {
  const before = new Set(process.listeners('exit'));
  await register(root, { port: 8080, host: undefined });
  const [leave] = process.listeners('exit').filter((listener) => !before.has(listener));
  expect(await readdir(join(root, '.site', 'servers'))).toHaveLength(1);
  leave?.call(process, 0);
  expect(await readdir(join(root, '.site', 'servers'))).toEqual([]);
  if (leave) process.off('exit', leave);
});

it('serves where nothing can be written down', async () => {
  await writeFile(join(root, '.site'), '');
  await register(root, { port: 8080, host: undefined });
  expect(await listServers(root)).toEqual([]);
});

it('asks a server for its version, and when it has looked for another', async () => {
  served = await serveTestSite(root);
  const url = `http://127.0.0.1:${served.port}`;
  const asked = await askVersion({ pid: 1, url });
  expect(asked).toEqual({
    version: served.site.version().id,
    checked: served.site.checked().at.toISOString(),
  });
  served.stop();
  expect(await askVersion({ pid: 1, url })).toBeUndefined();
});

it.each([
  ['content: version abc\nchecked: 2026-11-28\n', { version: 'abc', checked: '2026-11-28' }],
  ['content: version abc\n', undefined],
  ['checked: 2026-11-28\n', undefined],
  ['x content: version abc\nx checked: 2026-11-28\n', undefined],
])('reads of another program on its port only what it looks for: %j', async (text, expected) => {
  const other = createServer((_, response) => response.end(text)).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const address = other.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  expect(await askVersion({ pid: 1, url: `http://127.0.0.1:${port}` })).toEqual(expected);
  other.closeAllConnections();
  other.close();
});
