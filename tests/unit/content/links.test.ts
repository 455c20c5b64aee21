import { expect, it } from 'vitest';
import { checkLinks } from '#lib/content/links';

const texts = { sl: { slug: 'mizar' } } as never;
const profiles = [{ summary: { texts }, sectionIds: ['tasks', 'salary'] }];

/** What is wrong with a link on the page of that profile. */
function report(text: string, complete = true): string[] {
  const link = { text, file: 'f.md', page: '/sl/poklici/mizar', line: 3, column: 7 };
  const work = checkLinks([link], profiles, complete);
  for (;;) {
    const { done, value } = work.next();
    if (done)
      return value.map(({ file, line, column, message, hint }) => `${file}:${line}:${column} ${message}: ${hint}`);
  }
}

const other = 'link to an https:// address, a #section or a page of this site';

it.each([
  ...['https://a.at', 'http://www.a.at/b#c', '#tasks', '#sources', '/sl', '/de/berufe', '/sl/iskanje', '/sl/viri'],
  ...['/sl/prehod', '/de/auswahl', '/sl/podatki', '/de/was-ich-kann', '/sl/slovarcek'],
  ...['/sl/poklici/mizar', '/sl/poklici/mizar#salary', '/sl/poklici/mizar/vzporedno#tasks'],
])('%s leads somewhere', (link) => expect(report(link)).toEqual([]));

it.each([
  'javascript:open("https://a.at")',
  'x https://a.at',
  'https://a',
  'https://.at',
  'ftp://a.at',
  '//a.at',
  'mailto:a@b.at',
])('%s is no address', (link) => expect(report(link)).toEqual([`f.md:3:7 the link "${link}" leads nowhere: ${other}`]));

it.each([
  ['/sl/poklici/miza', 'the link "/sl/poklici/miza" leads nowhere: did you mean: /sl/poklici/mizar'],
  // The profile has no German text.
  ['/de/berufe/undefined', `the link "/de/berufe/undefined" leads nowhere: ${other}`],
  ['#taks', 'the link "#taks" leads to no section: did you mean: tasks'],
  ['#x', 'the link "#x" leads to no section: the sections are: tasks, salary, sources'],
  ['/sl#tasks', 'the link "/sl#tasks" leads to no section: that page has no sections to link to'],
])('%s: what to do', (link, expected) => expect(report(link)).toEqual([`f.md:3:7 ${expected}`]));

it('may lead to the page of a profile that could not be read, and to nothing else', () => {
  expect(report('/sl/poklici/tesar', false)).toEqual([]);
  expect(report('/de/berufe/tischlerin', false)).toEqual([]);
  expect(report('/sl/poklic/tesar', false)).toHaveLength(1);
  expect(report('/sl/poklici/mizar#x', false)).toHaveLength(1);
});
