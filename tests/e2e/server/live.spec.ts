import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, readHealth } from '../setup/ask';
import { makeSiteFolder } from '../setup/site-folder';
import { type StartedSite, startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';
import { countLive, edit, profilePath, readCount, saveCount, waitFor } from '../setup/vacancies';

// One server for all, one test after the other: each begins with the content as it is in the files of the fixtures.
test.describe.configure({ mode: 'default' });

let folder: string;
let removeFolder: () => Promise<void>;
let running: StartedSite;
/** What it has printed before the test. */
let printed: number;

test.beforeAll(async () => {
  ({ folder, remove: removeFolder } = await makeSiteFolder({ pages: false }));
  running = await startSite({ folder });
});
test.beforeEach(async () => {
  await saveCount(folder, 12);
  await waitFor(() => readCount(running)).toBe(12);
  printed = running.output().length;
});
test.afterAll(async () => {
  await running.kill();
  await removeFolder();
});

/** What it has printed since. */
const output = () => running.output().slice(printed);

test('an edited figure is live without a restart, and only the pages that show it have changed', async () => {
  const before = [await ask(running, profilePath), await ask(running, '/sl/o-strani')];
  const edited = performance.now();
  await saveCount(folder, 417);
  await waitFor(() => readCount(running)).toBe(417);
  console.log(`saved file -> new figure answered: ${Math.round(performance.now() - edited)} ms`);
  const [profileTag, aboutTag] = before.map(({ headers }) => headers.get('etag'));
  expect((await ask(running, profilePath)).headers.get('etag')).not.toBe(profileTag);
  expect((await ask(running, '/sl/o-strani')).headers.get('etag')).toBe(aboutTag);
  expect(output()).toMatch(/^The content was changed: version \w+ is live after/m);
});

test('a broken edit is reported with its place and changes nothing that visitors see', async () => {
  const before = await readHealth(running);
  await saveCount(folder, -5);
  const place = /profiles\/musterbauerin\/profile\.json:\d+:\d+/;
  await waitFor(async () => (await readHealth(running)).body).toMatch(place);
  const broken = await readHealth(running);
  expect(broken.body).toMatch(/^ok\n/);
  expect(broken.version).toBe(before.version);
  expect(output()).toMatch(place);
  expect(output()).toContain('visitors see it as it was before');
  // Neither of them may have been rendered before.
  expect(await readCount(running)).toBe(12);
  expect((await ask(running, '/de/berufe/probenprueferin')).body).toContain('Probenprüferin');
  expect((await ask(running, '/sl/iskanje?q=izdelovalka')).body).toContain(profilePath);

  await saveCount(folder, 417);
  await waitFor(() => readCount(running)).toBe(417);
  const mended = await readHealth(running);
  expect(mended.body).not.toMatch(place);
  expect(mended.version).not.toBe(before.version);
  expect(output()).toContain('The content has no problems any more');
});

test('a profile that is added or removed changes page, lists, search and sitemap', async () => {
  const [here, away] = [join(folder, 'content/profiles/probenprueferin'), join(folder, 'away')];
  const other = join(folder, 'content/profiles/musterbauerin/de.md');
  await edit(other, (text) => text.replace('/de/berufe/probenprueferin', '/de/berufe/musterbauerin'));
  await rename(here, away);
  const path = '/de/berufe/probenprueferin';
  const lists = ['/de/berufe', '/de/suche?q=probenpr', '/sitemap.xml'];
  const find = async () => {
    const found = await Promise.all(lists.map(async (list) => (await ask(running, list)).body.includes(path)));
    return [(await ask(running, path)).status, ...found];
  };
  await waitFor(find).toEqual([404, false, false, false]);
  await rename(away, here);
  await waitFor(find).toEqual([200, true, true, true]);
});

test('of many edits in a row the last wins, and no page of an older version is under a newer one', async () => {
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
    await saveCount(folder, count);
    await Promise.race([waitFor(() => readCount(running)).toBe(count), clients]);
  }
  for (let count = 106; count <= 115; count++) await saveCount(folder, count);
  await Promise.race([waitFor(() => readCount(running)).toBe(115), clients]);
  stopped = true;
  await clients;
  expect(newest).toBe(115);
  expect(countLive(output())).toBeLessThan(15);
});

// The last one: a folder that was moved away is not watched any more.
test('content that is gone altogether is a broken edit too', async () => {
  await rename(join(folder, 'content'), join(folder, 'elsewhere'));
  await waitFor(output).toContain('visitors see it as it was before');
  expect(await readCount(running)).toBe(12);
  await rename(join(folder, 'elsewhere'), join(folder, 'content'));
  running.child.kill('SIGHUP');
  await waitFor(output).toContain('The content has no problems any more');
  await saveCount(folder, 417);
  running.child.kill('SIGHUP');
  await waitFor(() => readCount(running)).toBe(417);
});
