import { describe, expect, it } from 'vitest';
import { parseContent } from '#lib/content/content';
import { formatProblem } from '#lib/problem/problem';
import { readOverlay, validFolder } from '../../fixtures/content';

const valid = (await readOverlay(validFolder)).files;
const german = 'profiles/musterbauerin/de.md';
const slovenian = 'profiles/musterbauerin/sl.md';

const check = (files: Map<string, string>) =>
  parseContent({ label: 'content', files: new Map([...valid, ...files]), problems: [] });

/** The problems of a text with other words before its summary. */
function report(path: string, words: string): string[] {
  const content = check(new Map([[path, (valid.get(path) ?? '').replace('summary:', words)]]));
  return content.ok ? [] : content.problems.map((problem) => formatProblem(problem).replace(/^content\/\S+? {2}/, ''));
}

describe('easy sentences', () => {
  const brief = (count: number) => `brief:\n${'  - Das ist ein ganzer Satz.\n'.repeat(count)}summary:`;

  it.each([5, 7])('%i of them are enough', (count) => {
    const files = new Map(
      [german, slovenian].map((path) => [path, valid.get(path)?.replace('summary:', brief(count)) ?? '']),
    );
    expect(check(files)).toMatchObject({ ok: true });
  });

  it.each([
    [4, 'few', 5],
    [8, 'many', 7],
  ])('%i are too %s', (count) => {
    expect(report(german, brief(count))).toEqual([expect.stringContaining(`"brief" has ${count} entries`)]);
  });

  it('are as many in each language', () => {
    expect(report(german, brief(5))).toEqual([
      `"brief" has 5 sentences, 0 in content/${slovenian}\n  write the same sentences in each language`,
    ]);
  });

  it('are whole sentences', () => {
    const text = brief(5).replace('Das ist ein ganzer Satz.', 'ein halber Satz, der weitergeht');
    expect(report(german, text)).toEqual([expect.stringContaining('"brief.0"')]);
  });
});
