import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '#lib/server/listen';
import { putLoad } from '../../bench/load';
import { findNginx, startNginx } from '../../bench/nginx';
import { exportSite } from '../../bench/start-programs';
import { makeSiteFolder, startSite } from '../setup/start-site';

const found = findNginx();
const requests = 3_000;

test('two replicas behind nginx, one killed under load: no request fails', async () => {
  test.skip(!found.ok, found.ok ? '' : found.message);
  if (!found.ok) return;
  const { folder: replicated, remove } = await makeSiteFolder();
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  // A temporary folder is for its owner alone; the workers of nginx are somebody else where root has started it.
  await chmod(folder, 0o755);
  const servers: { stop: () => Promise<unknown> }[] = [];
  const start = async <Server extends { stop: () => Promise<unknown> }>(starting: Promise<Server>) => {
    const server = await starting;
    servers.push(server);
    return server;
  };
  try {
    const startReplica = () => start(startSite({ folder: replicated }));
    const [first, second] = await Promise.all([startReplica(), startReplica()]);
    const replicas = [first.port, second.port] as const;
    const published = join(folder, 'site');
    await exportSite(published, { CONTENT_DIR: 'tests/fixtures/valid' });
    const nginx = await start(startNginx(found.program, { published, port: await findFreePort(), replicas }));

    let killed: Promise<unknown> | undefined;
    const load = {
      port: nginx.port,
      // Published by nginx itself, and three that only a replica can answer.
      paths: ['/sl', '/sl/ni-te-strani', '/de/berufe/gibt-es-nicht', '/ni?a=b'],
      connections: 16,
      requests,
      within: 240,
    };
    const result = await putLoad(load, (count) => {
      if (count === requests / 3) killed = first.kill();
    });
    await killed;
    expect(result.failed).toBe(0);
    expect(result.statuses).toEqual({ 200: requests / 4, 404: (requests / 4) * 3 });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await remove();
    await rm(folder, { recursive: true });
  }
});
