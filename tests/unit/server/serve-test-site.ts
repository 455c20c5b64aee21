import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';
import { listen } from '#lib/server/listen';
import { createSiteServer } from '#lib/server/site-server';
import { openTestSite, type TestSite } from '../publish/open-test-site';

/** A site of tests behind its server. */
export interface ServedSite extends TestSite {
  port: number;
  /** Asks it, as it is, without going where it leads. */
  ask: (path: string, headers?: Record<string, string>, method?: string) => Promise<Response>;
  stop: () => void;
}

/** Serves a site whose pages a test handler makes, on a port of this machine. */
export async function serveTestSite(folder: string, options: { longest?: number } = {}): Promise<ServedSite> {
  const opened = await openTestSite(folder, options);
  const { site, renderer } = opened;
  const allowedHosts = '127.0.0.1, a.example';
  const server = createSiteServer({ site, count: renderer.count, trustProxy: true, allowedHosts });
  const bound = await listen(server, { port: 0, host: '127.0.0.1' });
  if (!bound.ok) throw new Error(bound.message);
  return {
    ...opened,
    port: bound.value,
    ask: (path, headers = {}, method = 'GET') =>
      fetch(`http://127.0.0.1:${bound.value}${path}`, { method, redirect: 'manual', headers }),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Serves a site in a folder of its own for each test. */
export function serveForEach() {
  const current = {} as { folder: string; served: ServedSite };
  beforeEach(async () => {
    current.folder = await mkdtemp(join(tmpdir(), 'site-'));
    current.served = await serveTestSite(current.folder);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    current.served.stop();
    await rm(current.folder, { recursive: true });
  });
  const ask: ServedSite['ask'] = (...args) => current.served.ask(...args);
  return { current, ask };
}
