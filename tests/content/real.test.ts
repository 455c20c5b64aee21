import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales';
import { pageNames } from '#lib/i18n/paths';
import { payScale } from '#lib/profile/pay';
import { getText, listLocales } from '#lib/profile/profile';
import { countTerms } from '#lib/profile/review';
import { readReal, toWords } from './real';

const { profiles, vocabulary, pages } = await readReal();

it('has profiles', () => {
  expect(profiles.length).toBeGreaterThan(0);
});

it('has every term in every language', () => {
  const untranslated = Object.entries(vocabulary).flatMap(([name, entries]) =>
    [...entries.values()]
      .filter((entry) => 'status' in entry && entry.status === 'missing')
      .map((entry) => `${name}: ${'id' in entry ? entry.id : entry.eqf}`),
  );
  expect(untranslated).toEqual([]);
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (_, profile) => {
  const texts = listLocales(profile).map((locale) => getText(profile, locale));

  it('says the same in every language: sections, parts and paragraphs', () => {
    const shapes = texts.map(({ prose }) =>
      Object.entries(prose).map(([id, { blocks, parts }]) => [
        id,
        blocks.length,
        Object.entries(parts).map(([part, inner]) => [part, inner.length]),
      ]),
    );
    for (const shape of shapes) expect(shape).toEqual(shapes[0]);
  });

  it('is paid within the scale that every page draws on', () => {
    // Drawn with an arrowhead at the end of the scale, which would be half empty for all others.
    if (profile.id === 'arzt-aerztin-fuer-allgemeinmedizin') return;
    const { overall, bands = [] } = profile.sections.salary ?? { overall: { min: payScale.from } };
    for (const { min, max = min } of [overall, ...bands]) {
      expect([min, max].filter((euros) => euros < payScale.from || euros > payScale.to)).toEqual([]);
    }
  });

  it('has a summary that search engines show whole', () => {
    for (const { summary } of texts) {
      expect(summary.length).toBeGreaterThanOrEqual(50);
      expect(summary.length).toBeLessThanOrEqual(170);
      expect(summary).toMatch(/\.$/);
    }
  });

  it('describes the tasks in 80 to 150 words', () => {
    for (const { prose } of texts) {
      const words = toWords(prose.tasks?.blocks ?? []).length;
      expect(words).toBeGreaterThanOrEqual(80);
      expect(words).toBeLessThanOrEqual(150);
    }
  });

  it('writes both genders out', () => {
    for (const { prose, title, summary } of texts) {
      const words = [title, summary, ...Object.values(prose).flatMap(({ blocks }) => toWords(blocks))].join(' ');
      expect(words).not.toMatch(/\p{Ll}In(nen)?\b|\p{L}[*:_](in|innen|ka)\b/u);
    }
  });

  it('has every term in every language', () => {
    for (const locale of locales) expect(countTerms(profile, locale).missing).toBe(0);
  });
});

it('has the same sections on the pages of both languages', () => {
  for (const name of pageNames) {
    const [sl, de] = locales.map((locale) => pages.get(`${name}/${locale}`));
    const shape = (page: typeof sl) => [
      page?.intro.length,
      ...(page?.sections.map(({ blocks }) => blocks.length) ?? []),
    ];
    expect(shape(sl), name).toEqual(shape(de));
  }
});

it.each(locales)('explains each area and step of DigComp under its name in %s', (locale) => {
  const blocks = pages.get(`digcomp/${locale}`)?.sections.flatMap((section) => section.blocks) ?? [];
  const heads = [...JSON.stringify(blocks).matchAll(/"value":"([^"]*):"/g)].map(([, head]) => head);
  const areas = [...vocabulary['digcomp-areas'].values()].map(({ id, labels }) => `${id} – ${labels[locale].text}`);
  const bands = [...vocabulary['digcomp-bands'].values()];
  const steps = bands.flatMap(({ labels, levels }) => levels.map((step) => [step, labels[locale].text] as const));
  expect(heads.slice(0, areas.length)).toEqual(areas);
  expect(heads).toHaveLength(areas.length + steps.length);
  for (const [index, [step, band]] of steps.entries()) {
    expect(heads[areas.length + index]).toContain(` ${step}, `);
    expect(heads[areas.length + index]).toContain(band);
  }
});

it('relates occupations both ways', () => {
  const relations = profiles.flatMap(({ id, sections }) =>
    (sections.related?.occupations ?? []).map((related) => [id, related.id] as const),
  );
  const known = new Set(relations.map((pair) => pair.join(' > ')));
  expect(relations.filter(([from, to]) => !known.has(`${to} > ${from}`))).toEqual([]);
});

it('has a profile in each of the 15 areas', () => {
  const areas = new Set(profiles.map(({ sections }) => sections.classification?.group.area.id));
  expect([profiles.length, areas.size]).toEqual([120, 15]);
});
