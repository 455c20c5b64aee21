import { listen } from '#lib/server/listen';
import { createSiteServer } from '#lib/server/site-server';
import { openTestSite, type TestSite } from '../publish/setup';

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
