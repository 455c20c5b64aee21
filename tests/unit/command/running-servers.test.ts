import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
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
