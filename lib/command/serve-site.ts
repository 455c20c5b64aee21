import { closeSync, openSync } from 'node:fs';
import { warmUp } from '#lib/publish/live-site';
import { listenOrExit } from '#lib/server/listen';
import { type Address, formatAddress } from '#lib/server/listen-address';
import { shutDownOnSignal } from '#lib/server/shutdown';
import { createSiteServer } from '#lib/server/site-server';
import type { StartContent } from './content-check';
import { writeLastContent } from './last-content';
import { openProject } from './open-project';
import { createProgress } from './progress';
import { register } from './running-servers';
import { watchContent } from './watch-content';

const graceMs = 5_000;

/** Serves a site until the process is stopped; exits where the address is not free. */
export async function serveSite(root: string, address: Address, start: StartContent): Promise<void> {
  const { loader } = start;
  const { ALLOWED_HOSTS: allowedHosts, TRUST_PROXY, CONTENT_WATCH } = process.env;
  const { site, renderer } = await openProject(root, start, { stored: true });
  const server = createSiteServer({ site, count: renderer.count, allowedHosts, trustProxy: TRUST_PROXY === '1' });
  const port = await listenOrExit(server, address);
  shutDownOnSignal(server, graceMs);
  console.log(`Poklici · Berufe: ${formatAddress({ ...address, port })}`);

  const update = async () => {
    if (await site.update()) await prepare();
  };
  // Build the search and load Next now, so that the first visitor waits for neither.
  const prepare = async () => {
    await site.answerQuery('/api/suggest', '?lang=sl&q=a').catch(() => undefined);
    await writeLastContent(root, loader);
    const { made, of, seconds } = await warmUp(site, createProgress('rendering pages ahead'));
    if (made) console.log(`${made} of ${of} pages rendered ahead, or read from the store, in ${seconds} s`);
  };
  onHangUp(update);
  await register(root, { port, host: address.host });
  if (CONTENT_WATCH !== '0') watchContent(loader.folders, () => void update());
  await renderer.loadAll();
  await prepare();
}

/** SIGHUP triggers a check of the content; a closed terminal sends it, too, and then it ends the process. */
function onHangUp(update: () => Promise<void>): void {
  const onTerminal = process.stdin.isTTY;
  process.on('SIGHUP', () => {
    if (onTerminal && !hasTerminal()) process.kill(process.pid, 'SIGTERM');
    else void update();
  });
}

function hasTerminal(): boolean {
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}
