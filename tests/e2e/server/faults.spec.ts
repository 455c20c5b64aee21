import { cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { ask, askAtOnce, askInOnePiece, isWarm, listPaths, readAll, readHealth, withoutDate } from '../setup/ask';
import { makeSiteFolder } from '../setup/site-folder';
import { type StartedSite, startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';

// One after the other: they would take the processor from each other.
test.describe.configure({ mode: 'default' });

let folder: string;
let removeFolder = () => Promise.resolve();
const started: StartedSite[] = [];

const makeFolder = async (pages: boolean) => {
  ({ folder, remove: removeFolder } = await makeSiteFolder({ pages }));
};
const killAll = async () => {
  for (const site of started.splice(0)) await site.kill();
};

async function start(options: { before?: string; env?: Record<string, string> } = {}): Promise<StartedSite> {
  const site = await startSite({ folder, ...options });
  started.push(site);
  return site;
}

/** The pages as all kinds of browsers get them. */
async function readPages(site: StartedSite, paths: readonly string[]): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  const faults: string[] = [];
  for (const path of paths) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const { status, headers, body } = await ask(site, path, encoding);
      const came = headers.get('content-encoding') ?? 'identity';
      if (status !== 200 || came !== encoding) faults.push(`${path} in ${encoding}: ${status} in ${came}`);
      if ((pages[path] ?? body) !== body) faults.push(`${path} in ${encoding}: another page`);
      pages[path] = body;
    }
  }
  expect(faults).toEqual([]);
  return pages;
}

const countRendered = async (site: StartedSite) => (await readHealth(site)).rendered;

/** Reads the pages once more: those that take a query are rendered each time, and no others. */
async function countQueries(site: StartedSite, paths: readonly string[]): Promise<number> {
  const takeQuery = locales.flatMap((locale) =>
    (['comparison', 'change'] as const).map((page) => toPath(locale, { page })),
  );
  const before = await countRendered(site);
  await readPages(
    site,
    paths.filter((path) => takeQuery.includes(path)),
  );
  return (await countRendered(site)) - before;
}

const storedFiles = async () => {
  const site = join(folder, '.site');
  const files = await readdir(site, { recursive: true });
  return files.filter((file) => file.endsWith('.page')).map((file) => join(site, file));
};

test.describe('of a site whose pages are all stored', () => {
  let paths: string[];
  let pages: Record<string, string>;

  test.beforeAll(async ({ smallSite }) => {
    await makeFolder(true);
    paths = await listPaths(smallSite);
    expect(paths.length).toBeGreaterThan(30);
    pages = await readPages(smallSite, paths);
  });
  test.afterEach(killAll);
  test.afterAll(() => removeFolder());

  test('a stored page that is damaged or lost is rendered anew, the others are not', async () => {
    const [cut, cutShort, empty, zeros, lost, folderThere, other, flipped, whole] = await storedFiles();
    if (!(cut && cutShort && empty && zeros && lost && folderThere && other && flipped && whole))
      throw new Error('too few');
    await truncate(cut, 1_000);
    await truncate(cutShort, 20);
    await truncate(empty, 0);
    await writeFile(zeros, Buffer.alloc((await readFile(zeros)).length));
    await rm(lost);
    await rm(folderThere);
    await mkdir(folderThere);
    await cp(whole, other);
    const bytes = await readFile(flipped);
    await writeFile(flipped, bytes.fill('!', bytes.length - 1));

    const again = await start();
    expect(await readPages(again, paths)).toEqual(pages);
    await isWarm(again);
    // Eight pages, and the suggestion that is asked for at the start.
    expect((await countRendered(again)) - (await countQueries(again, paths))).toBe(9);
  });

  // The last one: it removes what is stored.
  test('a page is whole or not there, however often the server is killed while it writes', async () => {
    for (const answers of [1, 16]) {
      // A server that is killed early has written nothing.
      await rm(join(folder, '.site', 'pages'), { recursive: true, force: true });
      const site = await start();
      let answered = 0;
      const asked = paths.map(async (path) => {
        await ask(site, path);
        if (++answered === answers) await site.kill();
      });
      await Promise.allSettled(asked);
      expect(answered).toBeLessThan(paths.length);
    }
    const parts = join(folder, '.site', 'pages', 'parts');
    await mkdir(join(parts, '4194305'), { recursive: true });
    await writeFile(join(parts, '4194305', '0'), 'half');
    const last = await start();
    expect(await readPages(last, paths)).toEqual(pages);
    const listParts = () => readdir(parts, { recursive: true });
    await expect.poll(listParts, { intervals: [50] }).toEqual([expect.stringMatching(`^${last.child.pid}\\b[^/]*$`)]);
  });
});

test.describe('of a site that no other test has used', () => {
  test.afterEach(async () => {
    await killAll();
    await removeFolder();
  });

  test('with a full disk pages are kept in memory, with one line in the log', async () => {
    test.skip(process.platform === 'win32', 'the size of files cannot be limited here');
    await makeFolder(false);
    // Node would end at the signal that comes with the limit, if nobody listened to it. Small files can be written.
    const env = { NODE_OPTIONS: "--import=data:text/javascript,process.on('SIGXFSZ',()=>{})" };
    await keepsInMemory(await start({ before: 'ulimit -f 16', env }), 'EFBIG');
  });

  test('without a folder to write to pages are kept in memory, with one line in the log', async () => {
    await makeFolder(false);
    await writeFile(join(folder, '.site'), 'a file where the folder should be');
    await keepsInMemory(await start(), 'ENOTDIR');
  });

  test('24 requests at once for a page render it once', async () => {
    await makeFolder(true);
    const lost = ['/de', '/sl/poklici', '/sitemap.xml'];
    for (const file of await storedFiles()) if (lost.some((path) => file.endsWith(`${path}.page`))) await rm(file);
    const site = await start();
    for (const path of lost) {
      const sockets = await askAtOnce(site, Array<string>(24).fill(path));
      const answers = new Set((await Promise.all(sockets.map(readAll))).map(withoutDate));
      expect([path, answers.size, [...answers][0]]).toEqual([path, 1, expect.stringContaining(' 200 OK')]);
    }
    const found = await askInOnePiece(site, Array<string>(24).fill('/sl/iskanje?q=kmet'));
    expect(found.filter((answer) => answer.startsWith('HTTP/1.1 200 ')).length).toBe(24);
    await isWarm(site);
    // The search is rendered, too, and the suggestion that is asked for at the start.
    expect((await readHealth(site)).rendered).toBe(lost.length + 2);
  });
});

async function keepsInMemory(site: StartedSite, reason: string): Promise<void> {
  const paths = await listPaths(site);
  const pages = await readPages(site, paths);
  await isWarm(site);
  const rendered = await countRendered(site);
  expect(await readPages(site, paths)).toEqual(pages);
  expect((await countRendered(site)) - rendered).toBe(await countQueries(site, paths));
  const lines = site
    .output()
    .split('\n')
    .filter((line) => /memory|stored/.test(line));
  expect(lines).toEqual([expect.stringContaining(`Pages are held in memory only: ${reason}`)]);
}
