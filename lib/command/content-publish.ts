import { setTimeout as delay } from 'node:timers/promises';
import { reportContent } from './content-check';
import { askVersion, listServers, type RunningServer } from './running-servers';

const longestMs = 60_000;

process.exitCode = await run(process.cwd());

/** Makes the servers of this folder put the content into use and waits until they have. */
async function run(root: string): Promise<number> {
  if (!(await reportContent())) return 1;
  const servers = await listServers(root);
  if (!servers.length) console.log('No server runs in this folder: the next start serves this content.');
  const taken = await Promise.all(servers.map(publishOn));
  return taken.every(Boolean) ? 0 : 1;
}

async function publishOn(server: RunningServer): Promise<boolean> {
  const before = await askVersion(server);
  const end = performance.now() + longestMs;
  process.kill(server.pid, 'SIGHUP');
  while (performance.now() < end) {
    const now = await askVersion(server);
    if (now && now.checked !== before?.checked) {
      console.log(`Version ${now.version} is live on ${server.url}`);
      return true;
    }
    await delay(100);
  }
  console.error(`${server.url} has not taken it within ${longestMs / 1000} s; its log says why.`);
  return false;
}
