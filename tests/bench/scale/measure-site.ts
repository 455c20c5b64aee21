import { rm } from 'node:fs/promises';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { findFreePort } from '#lib/server/listen';
import { toChangePath } from '#lib/share/change';
import { toCollectionPath } from '#lib/share/collection';
import { toComparisonPath } from '#lib/share/comparison';
import { readCpuSeconds, readMegabytes } from '../proc';
import { type RunningServer, startServer } from '../processes';
import { toMedian, toQuantile } from '../report';
import { type Figure, saveFigure } from './figure';

/** The cost of serving one catalogue. */
export interface SiteFigures {
  /** From `npm start`, already built, to the first page: with an empty store, and with stored pages. */
  firstStart: Start;
  laterStart: Start;
  /** Milliseconds for a page not visited before. */
  late: Times;
  /** Milliseconds for a comparison, a change, a collection or a checklist, which are rendered each time. */
  decisions: Times;
  megabytes: number;
  /** Seconds from saving a figure to a page that shows it. */
  live: { median: number; most: number };
}

interface Times {
  p50: number;
  p95: number;
  p99: number;
}

/** Seconds of wall time and of CPU time. */
export interface Start {
  seconds: number;
  cpu: number;
}

/** Pages requested. */
const most = 400;

/** Starts `npm start` and waits for the first page. */
export async function startAndAsk(env: Record<string, string>): Promise<{ server: RunningServer; start: Start }> {
  const port = await findFreePort();
  const started = performance.now();
  const server = await startServer(process.execPath, ['lib/command/run.mjs', 'start'], {
    port,
    env: { PORT: String(port), HOST: '127.0.0.1', ...env },
    readyWithin: 120_000,
  });
  await ask(server, '/sl');
  const seconds = (performance.now() - started) / 1000;
  return { server, start: { seconds, cpu: readCpuSeconds(server.pid) } };
}

/** Serves content folders, first with an empty store, and measures page requests and edits. */
export async function measureSite(
  folders: readonly string[],
  { pages, figure, once }: { pages: ReadonlyMap<string, boolean>; figure: Figure; once: boolean },
): Promise<SiteFigures> {
  const env = { CONTENT_DIR: folders.join() };
  await rm('.site/pages', { recursive: true, force: true, maxRetries: 5 });
  const { server, start: firstStart } = await startAndAsk(env);
  let figures: Omit<SiteFigures, 'laterStart'>;
  try {
    await server.waitFor(/rendered ahead/);
    const count = once ? 10 : most;
    const late = await measurePages(listSome(pages, count), server);
    const decisions = await measurePages(listDecisions(pages, count), server);
    const megabytes = readMegabytes(server.pid);
    const live: number[] = [];
    for (let round = 0; round < (once ? 1 : 5); round++) {
      live.push(await saveFigure(figure, round, (path) => ask(server, path)));
    }
    figures = { firstStart, late, decisions, megabytes, live: { median: toMedian(live), most: Math.max(...live) } };
  } finally {
    await server.stop();
  }
  const { server: again, start: laterStart } = await startAndAsk(env);
  await again.stop();
  return { ...figures, laterStart };
}

/** Imported profiles spread over the catalogue, or any pages where there are none. */
function listSome(pages: ReadonlyMap<string, boolean>, count: number): string[] {
  const lists = locales.map((locale) => `${toPath(locale, { page: 'occupations' })}/`);
  const isProfile = (path: string) => lists.some((list) => path.startsWith(list) && !path.includes('/', list.length));
  const imported = [...pages].flatMap(([path, isCurated]) => (!isCurated && isProfile(path) ? path : []));
  const all = imported.length ? imported : [...pages.keys()].filter((path) => path.startsWith('/'));
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

/** Pages that take a query, each of up to three profiles. */
function listDecisions(pages: ReadonlyMap<string, boolean>, count: number): string[] {
  const all = locales.flatMap((locale) => {
    const list = `${toPath(locale, { page: 'occupations' })}/`;
    const names = [...pages.keys()].flatMap((path) => (path.startsWith(list) ? path.slice(list.length) : []));
    const slugs = names.filter((name) => !name.includes('/'));
    return slugs.flatMap((slug, index) => {
      const [one, other = one, third] = slugs.slice(index).map((id) => ({ id, sections: {} }));
      if (!(one && other)) return [];
      return [
        toComparisonPath(locale, third ? [one, other, third] : [one, other]),
        toChangePath(locale, { from: one, to: other }),
        toCollectionPath(locale, [one, other]),
        toPath(locale, { page: 'checklist', slug }),
      ];
    });
  });
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, index) => index % step === 0).slice(0, count);
}

async function measurePages(paths: readonly string[], server: RunningServer): Promise<Times> {
  const times: number[] = [];
  for (const path of paths) {
    const start = performance.now();
    await ask(server, path);
    times.push(performance.now() - start);
  }
  return { p50: toQuantile(times, 0.5), p95: toQuantile(times, 0.95), p99: toQuantile(times, 0.99) };
}

async function ask({ port }: RunningServer, path: string): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`);
  if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status}`);
  return answer.text();
}
