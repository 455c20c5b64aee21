import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { readReal } from './real';

const content = await readReal();
const catalogue = buildCatalogue(content);

describe.each(locales)('the lists in "%s"', (locale) => {
  const { levels, german, isco, unknown } = catalogue.getBrowseLists(locale);
  const groups = isco.flatMap((major) => major.groups);
  const all = catalogue.listOccupations(locale).map(({ profile }) => profile.id);

  it('name every occupation, or count it as not known', () => {
    const listed = (entries: typeof groups | typeof levels | typeof german) =>
      new Set(entries.flatMap(({ occupations }) => occupations.map(({ profile }) => profile.id))).size;
    expect(listed(levels) + unknown.levels.silent + unknown.levels.notCollected).toBe(all.length);
    expect(listed(german) + unknown.german.silent + unknown.german.notCollected).toBe(all.length);
    expect(listed(groups) + unknown.isco).toBe(all.length);
  });

  it('have the titles of all ISCO groups from ESCO', () => {
    expect(isco.filter(({ group }) => !group).map(({ code }) => code)).toEqual([]);
    for (const { code, group, sources } of groups) {
      expect(group?.labels.sl.text, code).toBeTruthy();
      expect(sources.map(({ note }) => note?.de).join(), code).toContain(
        'ESCO-Klassifikation der Europäischen Kommission',
      );
    }
  });

  it('have no slug of the other language', () => {
    for (const { level } of levels) expect(level.slug?.sl, level.id).not.toBe(level.slug?.de);
  });
});

it('gives levels of education the steps of the register', () => {
  const steps = [...content.vocabulary['qualification-levels'].values()].map(({ id, eqf }) => [id, eqf]);
  expect(steps).toEqual([
    ['hilfs-anlernberuf', undefined],
    ['kurz-spezialausbildung', undefined],
    ['lenkberechtigung-code-95', undefined],
    ['lehre', [4]],
    ['bms', [4]],
    ['beruf-mit-mittlerer-beruflicher-schul-und-fachausbildung', undefined],
    ['schule', undefined],
    ['bhs', [5]],
    ['beruf-mit-hoeherer-beruflicher-schul-und-fachausbildung', undefined],
    ['kolleg', undefined],
    ['akademischer-beruf', undefined],
    ['uni-fh-ph', [6, 7]],
  ]);
});
