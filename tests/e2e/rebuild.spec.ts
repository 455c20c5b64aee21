import { cp, mkdir, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { startSite } from './process';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the project, so that its packages are found. */
const folder = join(project, 'test-results', 'copy');
const sources = ['app', 'components', 'content', 'lib', 'public', 'next.config.ts', 'package.json', 'tsconfig.json'];

test.beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const source of sources) await cp(join(project, source), join(folder, source), { recursive: true });
  await symlink(join(project, 'node_modules'), join(folder, 'node_modules'), 'dir');
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** Starts the site of the copy, which builds it, for as long as a visit takes. */
async function visit(path: string): Promise<{ output: string; body: string; site: string }> {
  const site = await startSite({ folder });
  try {
    const body = await (await fetch(`http://127.0.0.1:${site.port}${path}`)).text();
    return { output: site.output(), body, site: await readlink(join(folder, '.site', 'current')) };
  } finally {
    await site.stop();
  }
}

test('changed content is served; a client component is refused by name and leaves the last good site', async () => {
  // Two builds beside all other tests.
  test.setTimeout(600_000);
  await edit('content/pages/about/sl.md', (text) => `${text}\n\nDodano besedilo.\n`);
  const good = await visit('/sl/o-strani');
  expect(good.body).toContain('Dodano besedilo.');
  // One of the compiler's warnings is that it takes the whole project into the server, which also takes time.
  expect(good.output).not.toContain('Warning:');

  const counter =
    "'use client';\nexport function Counter() {\n  return <button onClick={() => alert(1)}>1</button>;\n}\n";
  await writeFile(join(folder, 'components/site/counter.tsx'), counter);
  await edit(
    'components/site/text-view.tsx',
    (text) => `import { Counter } from './counter';\n${text.replace('<h1>', '<Counter /><h1>')}`,
  );
  await edit('content/pages/about/sl.md', (text) => text.replace('Dodano besedilo.', 'Drugo besedilo.'));
  const kept = await visit('/sl/o-strani');
  expect(kept.output).toMatch(
    /\/\[locale\]\/texts\/\[name\] contains the client component \S*components\/site\/counter\.tsx/,
  );
  expect(kept.output).toContain('serving the last good build');
  expect(kept.body).toContain('Dodano besedilo.');
  expect(kept.site).toBe(good.site);
});
