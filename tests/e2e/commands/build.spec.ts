import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ask, isWarm, listPaths } from '../setup/ask';
import { copyProject, type ProjectCopy } from '../setup/project-copy';
import { type StartedSite, startSite } from '../setup/start-site';

// A build is half a minute of work: the tests follow each other in one copy, each with the build of the one before.
test.describe.configure({ mode: 'serial' });

const started: StartedSite[] = [];
let copy: ProjectCopy;

test.beforeAll(async () => {
  copy = await copyProject('build', 'tests/fixtures/valid');
});
test.afterEach(async () => {
  for (const site of started.splice(0)) await site.kill();
});
test.afterAll(() => copy.remove());

async function start(): Promise<StartedSite> {
  const site = await startSite({ folder: copy.folder });
  started.push(site);
  return site;
}

const building = 'Building the application';
const waiting = 'Another process is building in this folder: waiting for it …';
const view = 'components/site/text-view.tsx';
const page = '/sl/o-strani';
const added = '<p>Dodano besedilo.</p>';

test('of two starts one builds; while a third one does they go on, also with what they never rendered before', async () => {
  const both = await Promise.all([start(), start()]);
  const outputs = both.map(({ output }) => output());
  expect(outputs.filter((output) => output.includes(building)).length).toBe(1);
  expect(outputs.filter((output) => output.includes(waiting)).length).toBe(1);
  for (const site of both) {
    expect((await ask(site, '/sl')).status).toBe(200);
    await isWarm(site);
  }

  await copy.edit(view, (text) => text.replace('<h1>', `${added}<h1>`));
  const starting = start();
  // Its build has taken the place of the one they were started with.
  await expect.poll(() => existsSync(join(copy.folder, '.next-good'))).toBe(true);
  const profile = 'content/profiles/musterbauerin/profile.json';
  await copy.edit(profile, (text) => text.replace('"count": 12', '"count": 417'));
  for (const site of both) {
    await expect.poll(site.output).toContain('is live after');
    const paths = [...(await listPaths(site)), '/sl/iskanje?q=vzorec', '/api/suggest?lang=sl&q=vzorec', '/icon.svg'];
    const css = /\/_next\/[^"]+\.css/.exec((await ask(site, '/sl')).body)?.[0] ?? 'no stylesheet';
    for (const path of [...paths, css]) expect([path, (await ask(site, path)).status]).toEqual([path, 200]);
    expect((await ask(site, '/sl/ni')).status).toBe(404);
    expect((await ask(site, '/sl/poklici/izdelovalka-vzorcev')).body).toContain('417');
    expect((await ask(site, page)).body).not.toContain('Dodano besedilo.');
  }
  const third = await starting;
  expect(third.output()).toContain(`${building} (sources changed) …`);
  // One of the compiler's warnings is that it takes the whole project into the server, which also takes time.
  expect(third.output()).not.toContain('Warning:');
  expect((await ask(third, page)).body).toContain(added);
});

test('changed content is not built', async () => {
  await copy.edit('content/pages/about/sl.md', (text) => `${text}\n\nDrugo besedilo.\n`);
  const site = await start();
  expect(site.output()).not.toContain(building);
  const { body } = await ask(site, page);
  expect(body).toContain('Drugo besedilo.');
  expect(body).toContain(added);
});

test('a client component is refused and leaves the last good build', async () => {
  const counter =
    "'use client';\nexport function Counter() {\n  return <button onClick={() => alert(1)}>1</button>;\n}\n";
  await writeFile(join(copy.folder, 'components/site/counter.tsx'), counter);
  await copy.edit(view, (text) => `import { Counter } from './counter';\n${text.replace(added, '<Counter />')}`);
  const site = await start();
  expect(site.output()).toMatch(
    /\/\[locale\]\/texts\/\[name\]\/page contains the client component \S*components\/site\/counter\.tsx/,
  );
  expect(site.output()).toContain('serving the last good build');
  expect((await ask(site, page)).body).toContain(added);
});
