import { closeSync, openSync } from 'node:fs';
import { warmUp } from '#lib/publish/site';
import { type Address, formatAddress } from '#lib/server/address';
import { listenOrExit } from '#lib/server/listen';
import { shutDownOnSignal } from '#lib/server/shutdown';
import { createSiteServer } from '#lib/server/site-server';
import type { StartContent } from './content-check';
import { writeLastContent } from './last-content';
import { openProject } from './open-site';
import { createProgress } from './progress';
import { register } from './servers';
import { watchContent } from './watch-content';

const graceMs = 5_000;

/** Serves a site until the process is told to stop; ends the process where that is not possible. */
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
  // The search is built once, and Next loaded: the first visitor must not wait for either.
  const prepare = async () => {
    await site.answerQuery('/api/suggest', '?lang=sl&q=a').catch(() => undefined);
    await writeLastContent(root, loader);
    const { made, of, seconds } = await warmUp(site, createProgress('making pages ready'));
    if (made) console.log(`${made} of ${of} pages made ready in ${seconds} s`);
  };
  onHangUp(update);
  await register(root, { port, host: address.host });
  if (CONTENT_WATCH !== '0') watchContent(loader.folders, () => void update());
  await renderer.loadAll();
  await prepare();
}

/** SIGHUP asks for a look at the content; it also comes when the terminal of the process is closed, which ends it. */
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
