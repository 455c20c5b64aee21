import { type Address, formatAddress } from './address';
import { listen } from './listen';
import { createPageMaker } from './make-page';
import { shutDown } from './shutdown';
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
  const bound = await listen(server, address);
  if (!bound.ok) {
    console.error(bound.message);
    process.exit(1);
  }
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await shutDown(server, graceMs);
    process.exit(0);
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port: bound.value })}`);
}
