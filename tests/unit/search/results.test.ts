import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import type { SearchFacets } from '#lib/i18n/search-path';
import { findCompetences } from '#lib/search/find-competences';
import { findResults } from '#lib/search/results';
import type { SearchIndex } from '#lib/search/search';
import { getSiteSearch, type Target } from '#lib/search/site-search';
import { listSuggestions } from '#lib/search/suggestions';
import { toSourceText } from '#lib/vocabulary/term';
import { readReal } from '../../content/real';

let catalogue: Catalogue;
let search: SearchIndex<Target>;
beforeAll(async () => {
  catalogue = buildCatalogue(await readReal());
  search = await getSiteSearch(catalogue);
});
const find = (facets: SearchFacets, locale: 'sl' | 'de' = 'sl') => findResults(search, catalogue, facets, locale);
const ids = (facets: SearchFacets, locale: 'sl' | 'de' = 'sl') =>
  find(facets, locale).occupations.map(({ profile }) => profile.id);

it('is built once for a catalogue', () => {
  expect(getSiteSearch(catalogue)).toBe(getSiteSearch(catalogue));
});

describe('what something was found by', () => {
  const toFirst = (q: string, locale: 'sl' | 'de' = 'sl') => find({ q }, locale).occupations[0];

  it('is not said where the headline says it', () => {
    for (const q of ['kuhar', 'kuharica', 'kuhar ali kuharica']) {
      expect(toFirst(q)).toMatchObject({ profile: { id: 'koch-koechin' }, matched: undefined });
    }
  });

  it('is a synonym, a name in the other language or a code', () => {
    expect(toFirst('hotelski kuhar')?.matched).toEqual({ text: 'hotelski kuhar', locale: 'sl' });
    expect(toFirst('Köchin')?.matched).toEqual({ text: 'Köchin', locale: 'de' });
    expect(toFirst('Köchin', 'de')?.matched).toBeUndefined();
    expect(toFirst('520119')?.matched).toEqual({ code: '520119' });
  });
});

describe('narrowing', () => {
  it('leaves what has all that was chosen, with the counts that each link then shows', () => {
    const { facets, total } = find({ area: 'tourismus-gastgewerbe-freizeit' });
    expect(total).toBeGreaterThan(1);
    for (const level of facets.levels) {
      expect(find(level.facets).total).toBe(level.count);
      expect(level.facets).toMatchObject({ area: 'tourismus-gastgewerbe-freizeit', level: level.term.id });
    }
    for (const pay of facets.pay) expect(find(pay.facets).total).toBe(pay.count);
    for (const area of facets.areas) {
      if (!area.chosen) expect(find(area.facets).total).toBe(area.count);
    }
  });

  it('is taken back by the same link', () => {
    const chosen = find({ level: 'lehre', p: 2 }).facets.levels.find((level) => level.chosen);
    expect(chosen?.facets).toEqual({});
  });

  it('lists all that is left in the order of the alphabet where nothing was typed', () => {
    const { occupations } = find({ level: 'lehre' });
    const titles = occupations.map(({ title }) => title);
    expect(titles).toEqual(titles.toSorted(new Intl.Collator('sl').compare));
    expect(occupations.every(({ profile }) => profile.sections.levels?.levels.some(({ id }) => id === 'lehre'))).toBe(
      true,
    );
  });

  it('counts pay from the lower end', () => {
    for (const { profile } of find({ pay: 2_500 }).occupations) {
      expect(profile.sections.salary?.overall.min).toBeGreaterThanOrEqual(2_500);
    }
  });

  it('leaves nothing for an area nobody has', () => {
    expect(find({ q: 'kuhar', area: 'nowhere' })).toMatchObject({ total: 0, page: 1, pages: 1 });
  });
});

it('shows thirty on a page, and the last page for one behind it', () => {
  const all = catalogue.listOccupations('sl').length;
  expect(ids({ curated: true })).toHaveLength(30);
  const last = Math.ceil(all / 30);
  expect(last).toBeGreaterThan(2);
  expect(ids({ curated: true, p: 2 })).toHaveLength(30);
  expect(ids({ curated: true, p: last })).toHaveLength(all - 30 * (last - 1));
  expect(find({ curated: true, p: 77 }).page).toBe(last);
});

it('sorts all pages by pay', () => {
  const { total } = find({ sort: 'pay' });
  const all = Array.from(
    { length: Math.ceil(total / 30) },
    (_, page) => find({ sort: 'pay', p: page + 1 }).occupations,
  );
  const pays = all.flat().map(({ profile }) => profile.sections.salary?.overall.min ?? 0);
  expect(pays).toEqual(pays.toSorted((a, b) => b - a));
  expect(new Set(all.flat().map(({ profile }) => profile.id)).size).toBe(total);
  expect(find({ q: 'prodaj', sort: 'pay' }).total).toBe(find({ q: 'prodaj' }).total);
});

it('has competences and areas in groups of their own', () => {
  const { competences, areas } = find({ q: 'Rechnungswesen' }, 'de');
  expect(competences.map(toSourceText).join()).toMatch(/^Rechnungswesen-Kenntnisse/);
  expect(find({ q: 'turizem' }).areas.map(({ id }) => id)).toContain('tourismus-gastgewerbe-freizeit');
  expect(areas).toEqual([]);
});

describe('competences to choose from', () => {
  const list = (query: string, locale: 'sl' | 'de' = 'sl') =>
    findCompetences(search, catalogue, query, locale).map(({ competence }) => competence.id);

  it('are found in both languages, without capitals and marks, the nearest first', () => {
    expect(list('CISCENJE')[0]).toBe('reinigungskenntnisse');
    expect(list('Großh')[0]).toBe('grosshandel');
    expect(list('grossh', 'de')[0]).toBe('grosshandel');
    expect(list('e-nabava')[0]).toBe('e-procurement');
  });

  it('are none for nothing and nonsense', () => {
    expect([list(''), list('(.*'), list('xqzvwk')]).toEqual([[], [], []]);
  });
});

describe('suggestions', () => {
  it('are at most eight, occupations first, with their addresses', () => {
    const suggestions = listSuggestions(search, catalogue, 'prodaj', 'sl');
    expect(suggestions.length).toBeLessThanOrEqual(8);
    expect(suggestions[0]).toEqual({
      id: 'einzelhandelskaufmann-frau',
      slug: 'prodajalec',
      title: 'Prodajalec ali prodajalka',
      lang: 'sl',
      matched: null,
      matchedLang: null,
      href: '/sl/poklici/prodajalec',
      kind: 'occupation',
      guess: false,
    });
    const kinds = suggestions.map(({ kind }) => kind);
    expect(kinds).toEqual(kinds.toSorted((a, b) => Number(b === 'occupation') - Number(a === 'occupation')));
  });

  it('are none for nonsense and for nothing', () => {
    for (const query of ['', 'xqzvwk', '🦄🦄🦄']) expect(listSuggestions(search, catalogue, query, 'de')).toEqual([]);
  });
});

describe('what is only alike in spelling', () => {
  it('stands apart, and only where nothing else was found', () => {
    const { occupations, total, guesses } = find({ q: 'prodjalec' });
    expect([occupations, total]).toEqual([[], 0]);
    expect(guesses.occupations[0]?.profile.id).toBe('einzelhandelskaufmann-frau');
    expect(find({ q: 'prodajalec' }).guesses).toEqual({ occupations: [], competences: [], areas: [] });
  });

  it('is a guess among the suggestions, too', () => {
    const guessed = listSuggestions(search, catalogue, 'Tichler', 'de');
    expect(guessed[0]).toMatchObject({ id: 'tischlerin', guess: true });
    expect(guessed.every(({ guess }) => guess)).toBe(true);
    expect(listSuggestions(search, catalogue, 'Tischler', 'de').some(({ guess }) => guess)).toBe(false);
  });
});
