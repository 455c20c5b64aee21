import type { OccupationEntry } from '#lib/catalogue/catalogue';
import type { SearchFacets } from '#lib/i18n/search-path';
import { findPay } from '#lib/profile/pay';
import type { Term } from '#lib/vocabulary/term';

/** One way to narrow a search, with how many occupations it leaves. */
export interface Option {
  /** The state of the search with it; where it is chosen already, without it. */
  facets: SearchFacets;
  count: number;
  chosen: boolean;
}

/** The ways to narrow a search. */
export interface Facets {
  areas: (Option & { term: Term })[];
  levels: (Option & { term: Term })[];
  /** Pay from so many euros a month. */
  pay: (Option & { euros: number })[];
  known: Option;
  curated: Option;
}

/** Steps of pay that divide the starting pays here, in euros, gross, a month. */
const paySteps = [1_800, 2_000, 2_200, 2_500, 3_000];

type Key = 'area' | 'level' | 'pay' | 'known' | 'curated';

const listLevels = ({ profile }: OccupationEntry) => profile.sections.levels?.levels ?? [];
/** In a search narrowed by level of education it is the pay of that level that counts. */
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

/** Whether an occupation is left by what the search is narrowed by. */
export function fits(entry: OccupationEntry, facets: SearchFacets): boolean {
  const test = <K extends Key>(key: K) => {
    const value = facets[key];
    return value === undefined || tests[key](entry, value, facets);
  };
  return test('area') && test('level') && test('pay') && test('known') && test('curated');
}

/** Counts what each way to narrow a search would leave of what was found. */
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
  // A level decides which pay counts: each is tried for itself.
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
