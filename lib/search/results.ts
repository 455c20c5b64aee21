import type { Catalogue, OccupationEntry } from '#lib/catalogue/catalogue';
import type { Locale } from '#lib/i18n/locales';
import type { SearchFacets } from '#lib/i18n/search-path';
import type { Area, Competence } from '#lib/vocabulary/vocabulary';
import { buildFacets, type Facets, fits } from './facets';
import { findGuide, type Guide } from './guides';
import { toWords } from './normalise';
import type { SearchHit, SearchIndex } from './search';
import type { Target } from './site-search';
import { sortByPay } from './sort';

/** The name or code something was found by, where the reader does not see it anyway. */
export type Matched = { text: string; locale: Locale } | { code: string };

/** An occupation that was found. */
export interface FoundOccupation extends OccupationEntry {
  matched: Matched | undefined;
}

/** The results of a search: one page of occupations, and the other groups in full. */
export interface SearchResults {
  /** The answer to a query that names no occupation of the site. */
  guide: Guide | undefined;
  occupations: readonly FoundOccupation[];
  /** Number of occupations on all pages. */
  total: number;
  page: number;
  pages: number;
  facets: Facets;
  competences: readonly Competence[];
  areas: readonly Area[];
  /** Fuzzy matches, offered where nothing else was found. */
  guesses: { occupations: readonly FoundOccupation[]; competences: readonly Competence[]; areas: readonly Area[] };
}

/** Occupations on a page. */
const pageLength = 30;
/** Hits that are listed and counted by facets; nobody looks further down. */
const most = { occupations: 500, competences: 12, areas: 5, guesses: 5 };

/** Runs a search; without words it lists all that pass its facets. They come best or by letter first, or by pay. */
export function findResults(
  search: SearchIndex<Target>,
  catalogue: Catalogue,
  facets: SearchFacets,
  locale: Locale,
): SearchResults {
  const { q = '', p = 1 } = facets;
  const { guide, find } = q ? findAll(search, catalogue, q, locale) : { guide: undefined, find: () => [] };
  const split = (kind: 'occupation' | 'competence' | 'area', limit: number) => {
    const hits = find(kind);
    const take = (sure: boolean, length: number) => hits.filter((hit) => hit.sure === sure).slice(0, length);
    return { found: take(true, limit), guessed: take(false, most.guesses) };
  };
  const [occupations, competences, areas] = [
    split('occupation', most.occupations),
    split('competence', most.competences),
    split('area', most.areas),
  ];
  const none = [occupations, competences, areas].every(({ found }) => found.length === 0);
  const toEntries = (hits: readonly SearchHit<Target>[]) =>
    hits.flatMap((hit) => toFound(hit, catalogue, locale) ?? []);
  const all = q
    ? toEntries(occupations.found)
    : catalogue.listOccupations(locale).map((entry) => ({ ...entry, matched: undefined }));
  const fitting = all.filter((entry) => fits(entry, facets));
  const left = facets.sort === 'pay' ? sortByPay(fitting, facets) : fitting;
  const pages = Math.max(1, Math.ceil(left.length / pageLength));
  const page = Math.min(p, pages);
  return {
    guide,
    occupations: left.slice((page - 1) * pageLength, page * pageLength),
    total: left.length,
    page,
    pages,
    facets: buildFacets(all, facets),
    competences: listCompetences(competences.found),
    areas: listAreas(areas.found),
    guesses: {
      occupations: none ? toEntries(occupations.guessed).filter((entry) => fits(entry, facets)) : [],
      competences: none ? listCompetences(competences.guessed) : [],
      areas: none ? listAreas(areas.guessed) : [],
    },
  };
}

/**
 * Finds the hits of a query and its guide. Beside a guide only exact names count: a teacher is no answer to `Lehre`.
 * Where an occupation has that name, its guide to the nearest area is dropped.
 */
export function findAll(search: SearchIndex<Target>, catalogue: Catalogue, query: string, locale: Locale) {
  const find = search.searchKinds(query, locale);
  const guide = findGuide(catalogue, query, locale);
  if (!guide) return { guide, find };
  const findNamed: typeof find = (kind) => find(kind).filter(({ sure, exact }) => sure && exact);
  const described = guide.kind === 'area' && findNamed('occupation').length > 0;
  return described ? { guide: undefined, find } : { guide, find: findNamed };
}

const listCompetences = (hits: readonly SearchHit<Target>[]) =>
  hits.flatMap(({ document }) => (document.kind === 'competence' ? document.competence : []));
const listAreas = (hits: readonly SearchHit<Target>[]) =>
  hits.flatMap(({ document }) => (document.kind === 'area' ? document.area : []));

/** Hides what has no page in the language. */
export function toFound(hit: SearchHit<Target>, { findEntry }: Catalogue, locale: Locale): FoundOccupation | undefined {
  const entry = findEntry(locale, hit.document.id);
  return entry && { ...entry, matched: toMatched(hit, entry.title, locale) };
}

/** Undefined where the headline says it (the title or a gender form of it), and for names that are never printed. */
export function toMatched({ matched }: SearchHit<Target>, title: string, locale: Locale): Matched | undefined {
  if ('code' in matched) return matched.related ? undefined : { code: matched.code };
  const { text, kind, locale: language } = matched;
  if (kind === 'related' || kind === 'hidden') return undefined;
  const inTitle = new Set(toWords(title));
  const shown = kind === 'title' || kind === 'form' || toWords(text).every((word) => inTitle.has(word));
  const same = language === locale && shown;
  return same ? undefined : { text, locale: language };
}
