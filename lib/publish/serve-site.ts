import { type Address, formatAddress } from './address';
import { listenOrExit } from './listen';
import { createPageMaker } from './make-page';
import { shutDownOnSignal } from './shutdown';
import { openSite } from './site';
import { createSiteServer } from './site-server';

const graceMs = 5_000;

/** Serves a published folder until the process is told to stop; ends the process where that is not possible. */
export async function serveSite(folder: string, address: Address): Promise<void> {
  const { ALLOWED_HOSTS: allowedHosts, TRUST_PROXY } = process.env;
  const site = await openSite(folder);
  const server = createSiteServer({
    site,
    allowedHosts,
    trustProxy: TRUST_PROXY === '1',
    makePage: createPageMaker(),
  });
  const port = await listenOrExit(server, address);
  shutDownOnSignal(server, graceMs);
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port })}`);
}
