import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseContent } from '#lib/content/content';
import { toFolder } from '#lib/content/read';
import { formatProblems } from '#lib/problem/problem';
import { checkFolder, validFiles } from '../../fixtures/check-files';
import { readOverlay } from '../../fixtures/content';

// loader-broken.test.ts checks the words of each mistake.
const folder = 'tests/fixtures/broken';

async function report(mistake: string): Promise<string> {
  const content = checkFolder(toFolder(await readOverlay(join(folder, mistake))));
  return content.ok ? 'no problems' : formatProblems(content.problems);
}

it('never runs the code in a front matter', async () => {
  expect(await report('front-matter-javascript')).toContain('front matter in "js"');
  expect(globalThis).not.toHaveProperty('frontMatterRan');
});

it('reports the mistakes of all files at once, in the order of files and lines', async () => {
  const mistakes = ['salary-min-above-max', 'unknown-source', 'page-with-part', 'html-in-text', 'json-empty-file'];
  const overlays = await Promise.all(mistakes.map((mistake) => readOverlay(join(folder, mistake))));
  const changes = overlays.flatMap(({ files }) => [...files].filter(([path, text]) => validFiles.get(path) !== text));
  const content = parseContent({ label: 'content', files: new Map([...validFiles, ...changes]), problems: [] });
  const reported = content.ok ? '' : formatProblems(content.problems);
  expect(reported.match(/^content\S+/gm)).toEqual([
    'content/pages/about/sl.md:11:1',
    'content/profiles/musterbauerin/profile.json:13:16',
    'content/profiles/musterbauerin/sl.md:24:8',
    'content/profiles/musterbauerin/sl.md:24:23',
    'content/profiles/probenprueferin/profile.json:8:19',
    'content/vocabulary/competences.json:1:1',
  ]);
  expect(reported).toMatch(/\n\n6 problems in the content files$/);
});
