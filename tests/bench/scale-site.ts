import { readdir, rm, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readStore } from '#lib/content/content';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { findFreePort } from '../../lib/publish/listen';
import { toStore } from '../../lib/publish/site-folder';
import { profilePath } from '../e2e/site';
import { readCpuSeconds } from './cpu';
import { runToEnd, startServer } from './processes';
import { findPublished } from './site';

/** What a site of one catalogue takes. */
export interface SiteFigures {
  /** Seconds of CPU, in all processes. */
  buildCpu: number;
  /** Seconds from the start of `npm start`, already built, to the first page. */
  firstAnswer: number;
  /** Milliseconds for a page that nobody has visited before. */
  tail: { p50: number; p99: number } | undefined;
  /** Bytes in the folder that the build has published, all encodings together, for each of its pages. */
  bytesPerPage: number;
  /** The same for the pages that were made on request afterwards. */
  bytesPerLatePage: number;
}

const run = ['lib/publish/run.mjs'];
/** So many pages of the tail are asked for. */
const most = 400;

/** Builds the site of content folders from nothing, starts it and asks for pages that the build has not made. */
export async function measureSite(folders: readonly string[]): Promise<SiteFigures> {
  const env = { CONTENT_DIR: folders.join(',') };
  await rm('.next', { recursive: true, force: true });
  const [cpu, own] = [readCpuSeconds(process.pid), process.cpuUsage()];
  await runToEnd(process.execPath, [...run, 'build'], { timeout: 900_000, env });
  const { user, system } = process.cpuUsage(own);
  const buildCpu = readCpuSeconds(process.pid) - cpu - (user + system) / 1e6;

  const port = await findFreePort();
  const start = performance.now();
  const started = startServer(process.execPath, [...run, 'start'], {
    port,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1' },
    readyWithin: 120_000,
  });
  const server = await started;
  try {
    const ask = (path: string) => fetch(`http://127.0.0.1:${port}${path}`).then((answer) => expectPage(answer));
    await ask(profilePath('sl'));
    const firstAnswer = (performance.now() - start) / 1000;
    const published = await findPublished();
    const built = await weigh(published);
    const tail = await measureTail(await listTail(published), ask);
    const all = await weigh(published);
    return {
      buildCpu,
      firstAnswer,
      tail,
      bytesPerPage: built.bytes / built.pages,
      bytesPerLatePage: (all.bytes - built.bytes) / (all.pages - built.pages),
    };
  } finally {
    await server.stop();
  }
}

async function expectPage(answer: Response): Promise<void> {
  if (answer.status !== 200) throw new Error(`${answer.url}: ${answer.status}`);
  await answer.arrayBuffer();
}

/** Addresses of imported profiles from all over the catalogue, in one language after the other. */
async function listTail(published: string): Promise<string[]> {
  const { profiles } = await readStore(toStore(published));
  const imported = profiles.filter((profile) => profile.imported);
  const step = Math.max(1, Math.floor(imported.length / most));
  return imported
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .flatMap(({ texts }, index) => {
      const locale = locales[index % locales.length];
      const slug = locale && texts[locale]?.slug;
      return slug ? toPath(locale, { page: 'occupation', slug }) : [];
    });
}

async function measureTail(paths: readonly string[], ask: (path: string) => Promise<void>) {
  if (!paths.length) return undefined;
  // The server is warm soon after its start, when the search is built and a page was made in each language.
  await ask('/api/suggest?lang=sl&q=a');
  const others = paths.slice(locales.length);
  for (const path of paths.slice(0, locales.length)) await ask(path);
  const times: number[] = [];
  for (const path of others) {
    const start = performance.now();
    await ask(path);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

async function weigh(published: string): Promise<{ bytes: number; pages: number }> {
  const names = await readdir(published, { recursive: true });
  const files = names.filter((name) => !name.split(sep).some((part) => part.startsWith('.')));
  const sizes = await Promise.all(
    files.map(async (name) => {
      const info = await stat(join(published, name));
      return info.isFile() ? info.size : 0;
    }),
  );
  const pages = files.filter((name) => name.endsWith('.html')).length;
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), pages };
}
