import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { type Locale, locales } from '#lib/i18n/locales';
import { findResults } from '#lib/search/results';
import type { SearchIndex } from '#lib/search/search';
import { getSiteSearch, type Target } from '#lib/search/site-search';
import { listSuggestions } from '#lib/search/suggestions';
import { readReal } from '../../content/real';

/** What people type that is no occupation here, and the address that answers. */
const guided: Record<Locale, [query: string, href: string][]> = JSON.parse(
  readFileSync('tests/fixtures/search/guided.json', 'utf8'),
);

let catalogue: Catalogue;
let search: SearchIndex<Target>;
beforeAll(async () => {
  catalogue = buildCatalogue(await readReal());
  search = await getSiteSearch(catalogue);
});
const find = (q: string, locale: Locale = 'sl') => findResults(search, catalogue, { q }, locale);

describe.each(locales)('what is no occupation leads to what answers in %s', (locale) => {
  it.each(guided[locale])('%s', (query, href) => {
    expect(find(query, locale).guide?.href).toBe(href);
    expect(listSuggestions(search, catalogue, query, locale)[0]?.href).toBe(href);
  });
});

it('shows only the nearest area for an occupation without a profile', () => {
  const { guide, occupations, competences, areas, guesses } = find('čebelar');
  expect(guide).toMatchObject({ kind: 'area', id: 'farming' });
  expect([occupations, competences, areas]).toEqual([[], [], []]);
  expect(guesses).toEqual({ occupations: [], competences: [], areas: [] });
  expect(listSuggestions(search, catalogue, 'čebelar', 'sl').map(({ kind }) => kind)).toEqual(['area']);
});

it('shows nothing beside a page that only shares letters with the query', () => {
  expect(find('Lehre', 'de')).toMatchObject({ guide: { kind: 'level' }, occupations: [] });
  expect(find('program Kolleg')).toMatchObject({ guide: { kind: 'level' }, occupations: [], competences: [] });
});

it('gives way to an occupation of the name', () => {
  const [area] = catalogue.guides.filter(({ id }) => id === 'caretaking');
  if (!area) throw new Error('no guide for caretakers');
  const guides = [{ ...area, words: { de: [], sl: ['kuhar'] } }];
  const other = { ...catalogue, guides };
  const { guide, occupations } = findResults(search, other, { q: 'kuhar' }, 'sl');
  expect([guide, occupations[0]?.profile.id]).toEqual([undefined, 'koch-koechin']);
});

it('is the query as a whole, in capitals or not, and never a guess', () => {
  for (const query of ['GRAZ', ' graz ', 'Imker/in', 'kaeser', 'stajerska']) {
    expect(find(query).guide, query).toBeDefined();
  }
  for (const query of ['', 'Grazz', 'prodajalka Graz', 'pekarnica', 'kuhar']) {
    expect(find(query).guide, query).toBeUndefined();
  }
});
