import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ask, readHealth } from '../setup/ask';
import { makeSiteFolder } from '../setup/site-folder';
import { type StartedSite, startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';
import { profilePath as page, readCount, waitFor } from '../setup/vacancies';

// In one folder: what a test leaves there is what the next one begins with.
test.describe.configure({ mode: 'serial' });

let folder: string;
let removeFolder: () => Promise<void>;
let site: StartedSite | undefined;

test.beforeAll(async () => {
  ({ folder, remove: removeFolder } = await makeSiteFolder());
  await writeFile(join(folder, 'content', 'README.md'), '');
});
test.afterEach(async () => {
  await site?.kill();
  site = undefined;
});
test.afterAll(() => removeFolder());

const file = () => join(folder, 'content', 'profiles', 'musterbauerin', 'profile.json');
const lastContent = () => join(folder, '.site', 'last-content');
const problem = 'content/profiles/musterbauerin/profile.json:1:1  not valid JSON';

async function breakContent(): Promise<string> {
  const text = await readFile(file(), 'utf8');
  await writeFile(file(), `x${text}`);
  return text;
}

test('a first start with problems in the content says what they are, and that there is nothing else', async () => {
  const good = await breakContent();
  const failure = await startSite({ folder }).catch((error: Error) => error.message);
  expect(failure).toContain('The site ended with 1');
  expect(failure).toContain(problem);
  expect(failure).toContain('There is no earlier content to serve.');
  await writeFile(file(), good);
});

test('a start with problems in the content serves the last content that had none, and takes it when it is mended', async () => {
  site = await startSite({ folder });
  const { body } = await ask(site, page);
  await expect.poll(() => existsSync(lastContent())).toBe(true);
  await site.stop();

  const good = await breakContent();
  site = await startSite({ folder });
  expect(site.output()).toContain(problem);
  expect(site.output()).toContain('WARNING: serving the last content that was in order.');
  expect((await ask(site, page)).body).toBe(body);
  const health = await readHealth(site);
  expect(health.body).toMatch(/^ok\n/);
  expect(health.body).toContain(problem);

  await writeFile(file(), good.replace('"count": 12', '"count": 13'));
  const running = site;
  await waitFor(() => readCount(running)).toBe(13);
  expect((await readHealth(site)).body).not.toContain('problem');
});

test('stored content that is damaged is not served', async () => {
  const bytes = await readFile(lastContent());
  await writeFile(lastContent(), bytes.subarray(0, bytes.length / 2));
  await breakContent();
  const failure = await startSite({ folder }).catch((error: Error) => error.message);
  expect(failure).toContain('There is no earlier content to serve.');
});
