import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findFreePort } from '#lib/server/listen';
import { putLoad } from '../../bench/load';
import { findNginx, startNginx } from '../../bench/nginx';
import type { RunningServer } from '../../bench/processes';
import { exportSite, startSite } from '../../bench/start-programs';

const found = findNginx();
const requests = 3_000;

test('two replicas behind nginx, one killed under load: no request fails', async () => {
  test.skip(!found.ok, found.ok ? '' : found.message);
  if (!found.ok) return;
  test.setTimeout(90_000);
  const folder = await mkdtemp(join(tmpdir(), 'export-'));
  // A temporary folder is for its owner alone; the workers of nginx are somebody else where root has started it.
  await chmod(folder, 0o755);
  const started: RunningServer[] = [];
  const start = async (server: Promise<RunningServer>) => {
    started.push(await server);
    return server;
  };
  try {
    const [first, second] = await Promise.all([start(startSite()), start(startSite())]);
    const replicas = [first.port, second.port] as const;
    const published = join(folder, 'site');
    await exportSite(published, { CONTENT_DIR: 'tests/fixtures/valid' });
    const nginx = await start(startNginx(found.program, { published, port: await findFreePort(), replicas }));

    let killed: Promise<void> | undefined;
    const load = {
      port: nginx.port,
      // Published by nginx itself, and three that only a replica can answer.
      paths: ['/sl', '/sl/ni-te-strani', '/de/berufe/gibt-es-nicht', '/ni?a=b'],
      connections: 16,
      requests,
      within: 60,
    };
    const result = await putLoad(load, (count) => {
      if (count === requests / 3) killed = first.stop('SIGKILL');
    });
    await killed;
    expect(result.failed).toBe(0);
    expect(result.statuses).toEqual({ 200: requests / 4, 404: (requests / 4) * 3 });
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await rm(folder, { recursive: true });
  }
});
