import { once } from 'node:events';
import { get } from 'node:http';
import { type Address, formatAddress } from './address';
import { toJoinedPath } from './join-styles';
import { listenOrExit } from './listen';
import { createPageMaker, loadNext } from './make-page';
import { shutDownOnSignal } from './shutdown';
import { openSite } from './site';
import { toStore } from './site-folder';
import { createSiteServer } from './site-server';

const graceMs = 5_000;

/**
 * Some pages are made on request, and the search is built once: the first visitor must not wait until all is read for it.
 * Asks under a name that the server answers to.
 */
async function warmUp(host: string, port: number, name: string | undefined): Promise<void> {
  const headers = name ? { Host: name } : {};
  const asked = get({ host, port, path: '/api/suggest?lang=sl&q=a', headers }, (answer) => answer.resume());
  // No answer is no harm here: it will be slow, or fail, for the visitor who asks first.
  await once(asked, 'close').catch(() => undefined);
}

/** Serves a published folder until the process is told to stop; ends the process where that is not possible. */
export async function serveSite(folder: string, address: Address): Promise<void> {
  const { ALLOWED_HOSTS: allowedHosts, TRUST_PROXY } = process.env;
  const site = await openSite(folder);
  const server = createSiteServer({
    site,
    allowedHosts,
    trustProxy: TRUST_PROXY === '1',
    makePage: createPageMaker(() => loadNext(toStore(folder)), {
      joinStyles: (addresses) => site.find(toJoinedPath(addresses))?.path,
      bypassToken: site.routes.bypassToken,
    }),
  });
  const port = await listenOrExit(server, address);
  shutDownOnSignal(server, graceMs);
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port })}`);
  await warmUp(address.host ?? 'localhost', port, allowedHosts?.split(',')[0]?.trim());
}
