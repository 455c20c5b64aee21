import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startSite } from './process';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the project, so that its packages are found. */
const folder = join(project, 'test-results', 'copy');
const sources = ['app', 'components', 'content', 'lib', 'public'];
const files = ['next.config.ts', 'package.json', 'tsconfig.json'];

/** A copy of the project with the build that is there, but for the compiler's cache. */
test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const kept = (path: string) => !['cache', 'dev'].includes(basename(path));
  for (const source of [...sources, ...files])
    await cp(join(project, source), join(folder, source), { recursive: true });
  await cp(join(project, '.next'), join(folder, '.next'), { recursive: true, filter: kept });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  const [before, after] = [await readFile(path, 'utf8'), change(await readFile(path, 'utf8'))];
  expect(after, `${file} is another one now`).not.toBe(before);
  await writeFile(path, after);
}

/** Starts the site of the copy, which builds it if it has to, for as long as a visit takes. */
async function visit(path: string): Promise<{ output: string; body: string }> {
  const site = await startSite({ folder });
  try {
    const body = await (await fetch(`http://127.0.0.1:${site.port}${path}`)).text();
    return { output: site.output(), body };
  } finally {
    await site.stop();
  }
}

test('changed sources are built; content is not; a client component is refused and leaves the last good build', async () => {
  // Two builds beside all other tests.
  test.setTimeout(600_000);
  const view = 'components/site/text-view.tsx';
  await edit(view, (text) => text.replace('<h1>', '<p>Dodano besedilo.</p><h1>'));
  const good = await visit('/sl/o-strani');
  expect(good.output).toContain('Building the application (sources changed) …');
  expect(good.body).toContain('<p>Dodano besedilo.</p>');
  // One of the compiler's warnings is that it takes the whole project into the server, which also takes time.
  expect(good.output).not.toContain('Warning:');

  await edit('content/pages/about/sl.md', (text) => `${text}\n\nDrugo besedilo.\n`);
  const edited = await visit('/sl/o-strani');
  expect(edited.output).not.toContain('Building');
  expect(edited.body).toContain('Drugo besedilo.');
  expect(edited.body).toContain('<p>Dodano besedilo.</p>');

  const counter =
    "'use client';\nexport function Counter() {\n  return <button onClick={() => alert(1)}>1</button>;\n}\n";
  await writeFile(join(folder, 'components/site/counter.tsx'), counter);
  await edit(
    view,
    (text) => `import { Counter } from './counter';\n${text.replace('<p>Dodano besedilo.</p>', '<Counter />')}`,
  );
  const kept = await visit('/sl/o-strani');
  expect(kept.output).toMatch(
    /\/\[locale\]\/texts\/\[name\]\/page contains the client component \S*components\/site\/counter\.tsx/,
  );
  expect(kept.output).toContain('serving the last good build');
  expect(kept.body).toContain('<p>Dodano besedilo.</p>');
});
