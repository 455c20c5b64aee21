import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, readHealth } from '../setup/ask';
import { makeSiteFolder, runCommand, type StartedSite, startSite } from '../setup/start-site';

// One after the other: they would take the processor from each other.
test.describe.configure({ mode: 'default', timeout: 90_000 });

let folder: string;
let removeFolder: () => Promise<void>;
let site: StartedSite | undefined;

test.beforeEach(async () => {
  ({ folder, remove: removeFolder } = await makeSiteFolder());
});
test.afterEach(async () => {
  await site?.kill();
  await removeFolder();
});

async function start(env: Record<string, string> = {}): Promise<StartedSite> {
  site = await startSite({ folder, env });
  return site;
}

const profilePath = '/sl/poklici/izdelovalka-vzorcev';
const profile = () => join(folder, 'content', 'profiles', 'musterbauerin', 'profile.json');

/** Saves a file in one step, as editors do. */
async function edit(file: string, change: (text: string) => string): Promise<void> {
  const text = change(await readFile(file, 'utf8'));
  await writeFile(`${file}~`, text);
  await rename(`${file}~`, file);
}

/** The number of vacancies in the file, and as the page shows it. */
const save = (count: number) => edit(profile(), (text) => text.replace(/"count": -?\d+/, `"count": ${count}`));
const readCount = async (from: StartedSite) =>
  Number(/<strong>(\d+)\sprost/.exec((await ask(from, profilePath)).body)?.[1]);

const waitFor = <T>(read: () => Promise<T> | T) => expect.poll(read, { timeout: 30_000, intervals: [20] });
const countLive = (from: StartedSite) => from.output().match(/is live after/g)?.length ?? 0;

test('an edited figure is live without a restart, and only the pages that show it have changed', async () => {
  const running = await start();
  expect(await readCount(running)).toBe(12);
  const before = [await ask(running, profilePath), await ask(running, '/sl/o-strani')];
  const edited = performance.now();
  await save(417);
  await waitFor(() => readCount(running)).toBe(417);
  console.log(`saved file -> new figure answered: ${Math.round(performance.now() - edited)} ms`);
  const [profileTag, aboutTag] = before.map(({ headers }) => headers.get('etag'));
  expect((await ask(running, profilePath)).headers.get('etag')).not.toBe(profileTag);
  expect((await ask(running, '/sl/o-strani')).headers.get('etag')).toBe(aboutTag);
  expect(running.output()).toMatch(/^The content was changed: version \w+ is live after/m);
});

test('a broken edit is told with its place and changes nothing that visitors see', async () => {
  const running = await start();
  const before = await readHealth(running);
  await save(-5);
  const place = /profiles\/musterbauerin\/profile\.json:\d+:\d+/;
  await waitFor(async () => (await readHealth(running)).body).toMatch(place);
  const broken = await readHealth(running);
  expect(broken.body).toMatch(/^ok\n/);
  expect(broken.version).toBe(before.version);
  expect(running.output()).toMatch(place);
  expect(running.output()).toContain('visitors see it as it was before');
  // Neither of them may have been rendered before.
  expect(await readCount(running)).toBe(12);
  expect((await ask(running, '/de/berufe/probenprueferin')).body).toContain('Probenprüferin');
  expect((await ask(running, '/sl/iskanje?q=izdelovalka')).body).toContain(profilePath);

  await save(417);
  await waitFor(() => readCount(running)).toBe(417);
  const mended = await readHealth(running);
  expect(mended.body).not.toMatch(place);
  expect(mended.version).not.toBe(before.version);
  expect(running.output()).toContain('The content has no problems any more');
});

test('content that is gone altogether is a broken edit too', async () => {
  const running = await start();
  await rename(join(folder, 'content'), join(folder, 'elsewhere'));
  await waitFor(running.output).toContain('visitors see it as it was before');
  expect(await readCount(running)).toBe(12);
  await rename(join(folder, 'elsewhere'), join(folder, 'content'));
  running.child.kill('SIGHUP');
  await waitFor(running.output).toContain('The content has no problems any more');
  await save(417);
  running.child.kill('SIGHUP');
  await waitFor(() => readCount(running)).toBe(417);
});

test('a profile that is added or removed changes page, lists, search and sitemap', async () => {
  const [here, away] = [join(folder, 'content/profiles/probenprueferin'), join(folder, 'away')];
  await cp(here, away, { recursive: true });
  await rm(here, { recursive: true });
  const other = join(folder, 'content/profiles/musterbauerin/de.md');
  await edit(other, (text) => text.replace('/de/berufe/probenprueferin', '/de/berufe/musterbauerin'));
  const running = await start();
  const path = '/de/berufe/probenprueferin';
  const lists = ['/de/berufe', '/de/suche?q=probenpr', '/sitemap.xml'];
  const find = async () => {
    const found = await Promise.all(lists.map(async (list) => (await ask(running, list)).body.includes(path)));
    return [(await ask(running, path)).status, ...found];
  };
  expect(await find()).toEqual([404, false, false, false]);
  await cp(away, here, { recursive: true });
  await waitFor(find).toEqual([200, true, true, true]);
  await rm(here, { recursive: true });
  await waitFor(find).toEqual([404, false, false, false]);
});

test('of many edits in a row the last wins, and no page of an older version is under a newer one', async () => {
  const running = await start();
  let stopped = false;
  let newest = 0;
  const client = async () => {
    for (let last = 0; !stopped; ) {
      // What was live when the request was sent is the least that it may be answered with.
      const least = newest;
      const count = await readCount(running);
      expect(count).toBeGreaterThanOrEqual(Math.max(least, last));
      last = count;
      newest = Math.max(newest, count);
    }
  };
  const clients = Promise.all(Array.from({ length: 8 }, client));
  for (let count = 101; count <= 105; count++) {
    await save(count);
    await Promise.race([waitFor(() => readCount(running)).toBe(count), clients]);
  }
  for (let count = 106; count <= 115; count++) await save(count);
  await Promise.race([waitFor(() => readCount(running)).toBe(115), clients]);
  stopped = true;
  await clients;
  expect(newest).toBe(115);
  expect(countLive(running)).toBeLessThan(15);
});

test('content:publish and SIGHUP put an edit into use where nobody watches', async () => {
  const running = await start({ CONTENT_WATCH: '0' });
  await save(417);
  expect(await runCommand(folder, 'content-publish')).toEqual({
    code: 0,
    output: expect.stringMatching(`Version \\w+ is live on http://127.0.0.1:${running.port}\n$`),
  });
  expect(await readCount(running)).toBe(417);
  await save(418);
  running.child.kill('SIGHUP');
  await waitFor(() => readCount(running)).toBe(418);
  expect(countLive(running)).toBe(2);
  await save(-1);
  const refused = await runCommand(folder, 'content-publish');
  expect(refused.code).toBe(1);
  expect(refused.output).toMatch(/profiles\/musterbauerin\/profile\.json:\d+:\d+/);
  expect(await readCount(running)).toBe(418);
});
