import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findCompiled } from '../../../lib/command/build/compiled.mjs';
import { ask, isWarm, listPaths } from '../setup/ask';
import { copyProject, type ProjectCopy } from '../setup/project-copy';
import { type StartedSite, startSite } from '../setup/start-site';
import { expect, test } from '../setup/test';

// A build is half a minute of work: the tests follow each other in one copy, each with the build of the one before,
// and begin with the one of the project.
test.describe.configure({ mode: 'serial' });

const started: StartedSite[] = [];
let copy: ProjectCopy;

test.beforeAll(async () => {
  copy = await copyProject('build');
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

test('of two starts one builds; while it does one that runs goes on, also with what it never rendered before', async () => {
  const running = await start();
  expect(running.output()).not.toContain(building);
  expect((await ask(running, '/sl')).status).toBe(200);
  await isWarm(running);

  await copy.edit(view, (text) => text.replace('<h1>', `${added}<h1>`));
  const starting = Promise.all([start(), start()]);
  // Their build has taken the place of the one it was started with.
  await expect.poll(() => existsSync(join(copy.folder, '.next-good'))).toBe(true);
  const profile = 'content/profiles/musterbauerin/profile.json';
  await copy.edit(profile, (text) => text.replace('"count": 12', '"count": 417'));
  await expect.poll(running.output).toContain('is live after');
  const paths = [...(await listPaths(running)), '/sl/iskanje?q=vzorec', '/api/suggest?lang=sl&q=vzorec', '/icon.svg'];
  const css = /\/_next\/[^"]+\.css/.exec((await ask(running, '/sl')).body)?.[0] ?? 'no stylesheet';
  for (const path of [...paths, css]) expect([path, (await ask(running, path)).status]).toEqual([path, 200]);
  expect((await ask(running, '/sl/ni')).status).toBe(404);
  expect((await ask(running, '/sl/poklici/izdelovalka-vzorcev')).body).toContain('417');
  expect((await ask(running, page)).body).not.toContain('Dodano besedilo.');

  const both = await starting;
  const outputs = both.map(({ output }) => output());
  expect(outputs.filter((output) => output.includes(`${building} (sources changed) …`)).length).toBe(1);
  expect(outputs.filter((output) => output.includes(waiting)).length).toBe(1);
  // One of the compiler's warnings is that it takes the whole project into the server, which also takes time.
  for (const output of outputs) expect(output).not.toContain('Warning:');
  for (const site of both) expect((await ask(site, page)).body).toContain(added);
  expect(findCompiled(copy.folder, 'lib/command/start.ts')).toMatch(/start\.mjs$/);
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
