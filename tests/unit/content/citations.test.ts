import { expect, it } from 'vitest';
import { checkCitations, numberCitations } from '#lib/content/citations';

const file = 'content/pages/x/sl.md';

it('numbers sources by their first citation and links to them', () => {
  const { text, sources, links } = numberCitations(file, 'One.[^b]\nTwo.[^a] [^b]', 1);
  expect(text).toBe('One.[\\[1\\]](#source-b)\nTwo.[\\[2\\]](#source-a) [\\[1\\]](#source-b)');
  expect(sources).toEqual(['b', 'a']);
  expect([...links]).toEqual(['#source-b', '#source-a']);
});

it('says where a source is cited that does not exist', () => {
  const { citations } = numberCitations(file, 'One.\nTwo.[^ams-jub][^xyzzy]', 7);
  expect(checkCitations(citations, new Map([['ams-job', {}]]))).toEqual([
    { file, line: 8, column: 5, message: 'unknown source "ams-jub"', hint: 'did you mean: ams-job' },
    { file, line: 8, column: 15, message: 'unknown source "xyzzy"', hint: 'add it to vocabulary/sources.json' },
  ]);
});
