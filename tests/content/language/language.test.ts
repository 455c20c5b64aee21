import { describe, expect, it } from 'vitest';
import { readReal } from '../real';
import { german } from './german';
import { findBreak, listBreaks } from './rule';
import { sentences } from './sentences';
import { slovenian } from './slovenian';
import { listMarkdown, listMessages, listNames, listTerms, listTexts } from './texts';

const texts = listTexts();

describe.each([...slovenian, ...german, ...sentences])('$locale, $name', (rule) => {
  it.each(rule.breaks)('finds it in "%s"', (text) => expect(findBreak(rule, text)).toBeDefined());
  it.each(rule.keeps ?? [])('leaves "%s" alone', (text) => expect(findBreak(rule, text)).toBeUndefined());
  it('finds it nowhere on the site', () => expect(listBreaks(rule, texts).join('\n')).toBe(''));
});

it('names file, line, words and remedy', () => {
  const rule = {
    name: 'Vertrieb',
    locale: 'sl',
    pattern: /distribucij\p{L}*/u,
    instead: 'Write "prodaja".',
    breaks: [],
  } as const;
  const text = { file: 'a/sl.md', line: 7, locale: 'sl', kind: 'profile', text: 'znanje distribucije' } as const;
  const other = { ...text, locale: 'de' } as const;
  expect(listBreaks(rule, [other, text])).toEqual(['a/sl.md:7: "distribucije". Write "prodaja".']);
});

it('has one Slovenian term for a German one, in all vocabularies', () => {
  const terms = new Map<string, Set<string>>();
  const entries = texts.filter(({ kind }) => kind === 'term');
  for (const [index, { locale, text, file }] of entries.entries()) {
    const next = entries[index + 1];
    if (locale !== 'de' || next?.locale !== 'sl' || next.file !== file) continue;
    terms.set(text, (terms.get(text) ?? new Set()).add(next.text));
  }
  const several = [...terms].filter(([, found]) => found.size > 1).map(([term, found]) => [term, ...found]);
  expect(several).toEqual([
    // As a way it is the apprenticeship, as a level the completed one.
    ['Lehre', 'vajeništvo (Lehre, Avstrija)', 'zaključeno vajeništvo (Lehre, Avstrija)'],
    // As a group of ISCO it is the people, as a trade what they do.
    ['Dachdecker', 'krovci in krovke', 'krovstvo'],
  ]);
});

it('calls an occupation in a list of others as on its own page', async () => {
  const { profiles, vocabulary } = await readReal();
  const titles = profiles
    .map(({ id, texts: { sl } }) => ({ listed: vocabulary.occupations.get(id)?.labels.sl.text, title: sl?.title }))
    .filter(({ listed }) => listed !== undefined);
  expect(titles.length).toBeGreaterThan(5);
  expect(titles.filter(({ listed, title }) => listed !== title)).toEqual([]);
});

describe('the texts of the site', () => {
  it('are read from all places', () => {
    const count = (kind: string, locale: string) =>
      texts.filter((text) => text.kind === kind && text.locale === locale).length;
    for (const locale of ['sl', 'de']) {
      expect(count('profile', locale)).toBeGreaterThan(400);
      expect(count('name', locale)).toBeGreaterThan(100);
      expect(count('page', locale)).toBeGreaterThan(20);
      expect(count('term', locale)).toBeGreaterThan(400);
      expect(count('message', locale)).toBeGreaterThan(200);
    }
  });

  it('are the lines of Markdown, without slugs, lists of names and addresses', () => {
    const text = '---\nslug: kuhar\nalternatives:\n  - šef kuhinje\nsummary: "Kuha: vse."\n---\n\nGlej [to](/sl/viri).';
    expect(listMarkdown('content/profiles/a/sl.md', text)).toEqual([
      { line: 3, locale: 'sl', text: 'alternatives:' },
      { line: 5, locale: 'sl', text: 'summary: Kuha: vse.' },
      { line: 8, locale: 'sl', text: 'Glej [to].' },
    ]);
  });

  it('are the names of a profile, without those that are only searched for', () => {
    const text = '---\nalternatives:\n  - šef kuhinje\nsearchWords:\n  - kuhla\n---\n\n  - točka';
    expect(listNames('content/profiles/a/sl.md', text)).toEqual([{ line: 3, locale: 'sl', text: 'šef kuhinje' }]);
  });

  it('are the terms of vocabularies, without slugs', () => {
    const text =
      '"slug": {\n  "de": "koch",\n  "sl": "kuhar-a"\n},\n"de": { "text": "Koch \\"A\\"" },\n"sl": {\n  "text": "kuhar"\n}\n"title": { "sl": "Kuhar" }';
    expect(listTerms(text)).toEqual([
      { line: 5, locale: 'de', text: 'Koch "A"' },
      { line: 7, locale: 'sl', text: 'kuhar' },
      { line: 9, locale: 'sl', text: 'Kuhar' },
    ]);
  });

  it('are what stands in quotes in messages', () => {
    const text = `import type { A } from '../a';\n  title: 'Poklic',\n  count: (n) => \`Poklici: \${n}\`,`;
    expect(listMessages('lib/messages/sl/site-pages.ts', text)).toEqual([
      { line: 2, locale: 'sl', text: 'Poklic' },
      { line: 3, locale: 'sl', text: `Poklici: \${n}` },
    ]);
  });
});
