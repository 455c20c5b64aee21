import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyProject, type ProjectCopy } from '../setup/project-copy';
import { startSite } from '../setup/start-site';

let copy: ProjectCopy;

test.beforeAll(async () => {
  copy = await copyProject('rebuild', 'content', { built: true });
});
test.afterAll(() => copy.remove());

/** Starts the site of the copy, which builds it if it has to, for as long as a visit takes. */
async function visit(path: string): Promise<{ output: string; body: string }> {
  const site = await startSite({ folder: copy.folder });
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
  await copy.edit(view, (text) => text.replace('<h1>', '<p>Dodano besedilo.</p><h1>'));
  const good = await visit('/sl/o-strani');
  expect(good.output).toContain('Building the application (sources changed) …');
  expect(good.body).toContain('<p>Dodano besedilo.</p>');
  // One of the compiler's warnings is that it takes the whole project into the server, which also takes time.
  expect(good.output).not.toContain('Warning:');

  await copy.edit('content/pages/about/sl.md', (text) => `${text}\n\nDrugo besedilo.\n`);
  const edited = await visit('/sl/o-strani');
  expect(edited.output).not.toContain('Building');
  expect(edited.body).toContain('Drugo besedilo.');
  expect(edited.body).toContain('<p>Dodano besedilo.</p>');

  const counter =
    "'use client';\nexport function Counter() {\n  return <button onClick={() => alert(1)}>1</button>;\n}\n";
  await writeFile(join(copy.folder, 'components/site/counter.tsx'), counter);
  await copy.edit(
    view,
    (text) => `import { Counter } from '../setup/counter';\n${text.replace('<p>Dodano besedilo.</p>', '<Counter />')}`,
  );
  const kept = await visit('/sl/o-strani');
  expect(kept.output).toMatch(
    /\/\[locale\]\/texts\/\[name\]\/page contains the client component \S*components\/site\/counter\.tsx/,
  );
  expect(kept.output).toContain('serving the last good build');
  expect(kept.body).toContain('<p>Dodano besedilo.</p>');
});
