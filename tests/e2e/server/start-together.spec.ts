import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, isWarm, listPaths } from '../setup/ask';
import { copyProject, type ProjectCopy } from '../setup/project-copy';
import { type StartedSite, startSite } from '../setup/start-site';

const started: StartedSite[] = [];
let copy: ProjectCopy;

test.beforeAll(async () => {
  copy = await copyProject('starts', 'tests/fixtures/valid', { built: false });
});
test.afterAll(async () => {
  for (const site of started) await site.kill();
  await copy.remove();
});

async function start(): Promise<StartedSite> {
  const site = await startSite({ folder: copy.folder });
  started.push(site);
  return site;
}

const building = 'Building the application';
const waiting = 'Another process is building in this folder: waiting for it …';

test('of two starts one builds; while a third one does they go on, also with what they never rendered before', async () => {
  // Two builds beside all other tests.
  test.setTimeout(600_000);
  const both = await Promise.all([start(), start()]);
  const outputs = both.map(({ output }) => output());
  expect(outputs.filter((output) => output.includes(building)).length).toBe(1);
  expect(outputs.filter((output) => output.includes(waiting)).length).toBe(1);
  for (const site of both) {
    expect((await ask(site, '/sl')).status).toBe(200);
    await isWarm(site);
  }

  await copy.edit('components/site/text-view.tsx', (text) => text.replace('<h1>', '<p>Dodano besedilo.</p><h1>'));
  const third = start();
  // Its build has taken the place of the one they were started with.
  await expect.poll(() => existsSync(join(copy.folder, '.next-good')), { timeout: 90_000 }).toBe(true);
  const profile = 'content/profiles/musterbauerin/profile.json';
  await copy.edit(profile, (text) => text.replace('"count": 12', '"count": 417'));
  for (const site of both) {
    await expect.poll(site.output, { timeout: 90_000 }).toContain('is live after');
    const paths = [...(await listPaths(site)), '/sl/iskanje?q=vzorec', '/api/suggest?lang=sl&q=vzorec', '/icon.svg'];
    const css = /\/_next\/[^"]+\.css/.exec((await ask(site, '/sl')).body)?.[0] ?? 'no stylesheet';
    for (const path of [...paths, css]) expect([path, (await ask(site, path)).status]).toEqual([path, 200]);
    expect((await ask(site, '/sl/ni')).status).toBe(404);
    expect((await ask(site, '/sl/poklici/izdelovalka-vzorcev')).body).toContain('417');
    expect((await ask(site, '/sl/o-strani')).body).not.toContain('Dodano besedilo.');
  }
  expect((await ask(await third, '/sl/o-strani')).body).toContain('<p>Dodano besedilo.</p>');
});
