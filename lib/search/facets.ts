import type { OccupationEntry } from '#lib/catalogue/catalogue';
import type { SearchFacets } from '#lib/i18n/search-path';
import { findPay } from '#lib/profile/pay';
import type { Term } from '#lib/vocabulary/term';

/** A facet value with the number of occupations it leaves. */
export interface Option {
  /** The state of the search with it toggled. */
  facets: SearchFacets;
  count: number;
  chosen: boolean;
}

/** The facets of a search. */
export interface Facets {
  areas: (Option & { term: Term })[];
  levels: (Option & { term: Term })[];
  /** Minimum pay in euros a month. */
  pay: (Option & { euros: number })[];
  known: Option;
  curated: Option;
}

/** Steps of starting pay, in euros gross a month. */
const paySteps = [1_800, 2_000, 2_200, 2_500, 3_000];

type Key = 'area' | 'level' | 'pay' | 'known' | 'curated';

const listLevels = ({ profile }: OccupationEntry) => profile.sections.levels?.levels ?? [];
/** In a search narrowed by level of education, the pay of that level counts. */
const toLeastPay = ({ profile }: OccupationEntry, { level }: SearchFacets) =>
  findPay(profile.sections.salary, level)?.min;

type Test<K extends Key> = (entry: OccupationEntry, value: NonNullable<SearchFacets[K]>, all: SearchFacets) => boolean;

const tests: { [K in Key]: Test<K> } = {
  area: ({ area }, id) => area?.id === id,
  level: (entry, id) => listLevels(entry).some((level) => level.id === id),
  pay: (entry, euros, all) => (toLeastPay(entry, all) ?? 0) >= euros,
  known: (entry, known, all) => !known || toLeastPay(entry, all) !== undefined,
  curated: ({ profile }, curated) => !curated || !profile.imported,
};

/** True for an occupation that passes all facets of the search. */
export function fits(entry: OccupationEntry, facets: SearchFacets): boolean {
  const test = <K extends Key>(key: K) => {
    const value = facets[key];
    return value === undefined || tests[key](entry, value, facets);
  };
  return test('area') && test('level') && test('pay') && test('known') && test('curated');
}

/** Counts what each facet value would leave of the results. */
export function buildFacets(found: readonly OccupationEntry[], facets: SearchFacets): Facets {
  const { p: _, ...state } = facets;
  const without = (key: Key): SearchFacets => {
    const { [key]: __, ...others } = state;
    return others;
  };
  const leave = (narrowed: SearchFacets) => found.filter((entry) => fits(entry, narrowed));
  const toOption = <K extends Key>(key: K, value: NonNullable<SearchFacets[K]>, count?: number): Option => {
    const chosen = state[key] === value;
    const narrowed = { ...without(key), [key]: value };
    return { facets: chosen ? without(key) : narrowed, count: count ?? leave(narrowed).length, chosen };
  };
  const areas = tally(leave(without('area')).flatMap(({ area }) => area ?? []));
  // The level decides which pay counts, so each level is tried on its own.
  const levels = new Set(found.flatMap(listLevels));
  return {
    areas: [...areas].map(([term, count]) => ({ term, ...toOption('area', term.id, count) })).sort(byCount),
    levels: [...levels]
      .map((term) => ({ term, ...toOption('level', term.id) }))
      .filter(isUseful)
      .sort(byCount),
    pay: paySteps.map((euros) => ({ euros, ...toOption('pay', euros) })).filter(isUseful),
    known: toOption('known', true),
    curated: toOption('curated', true),
  };
}

const isUseful = ({ count, chosen }: Option) => count > 0 || chosen;
const byCount = (a: Option, b: Option) => b.count - a.count;

function tally(terms: readonly Term[]): Map<Term, number> {
  const counts = new Map<Term, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
