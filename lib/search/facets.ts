import type { OccupationEntry } from '#lib/catalogue/catalogue';
import type { SearchFacets } from '#lib/i18n/search-path';
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
const findPay = ({ profile }: OccupationEntry) => profile.sections.salary?.overall.min;

const tests: { [K in Key]: (entry: OccupationEntry, value: NonNullable<SearchFacets[K]>) => boolean } = {
  area: ({ area }, id) => area?.id === id,
  level: (entry, id) => listLevels(entry).some((level) => level.id === id),
  pay: (entry, euros) => (findPay(entry) ?? 0) >= euros,
  known: (entry, known) => !known || findPay(entry) !== undefined,
  curated: ({ profile }, curated) => !curated || !profile.imported,
};

/** Whether an occupation is left by what the search is narrowed by; `but` names one facet that is not looked at. */
export function fits(entry: OccupationEntry, facets: SearchFacets, but?: Key): boolean {
  const test = <K extends Key>(key: K) => {
    const value = facets[key];
    return key === but || value === undefined || tests[key](entry, value);
  };
  return test('area') && test('level') && test('pay') && test('known') && test('curated');
}

/** Counts what each way to narrow a search would leave of what was found. */
export function buildFacets(found: readonly OccupationEntry[], facets: SearchFacets): Facets {
  const { p: _, ...state } = facets;
  /** Of what the other facets leave. */
  const choose = <K extends Key>(key: K) => {
    const left = found.filter((entry) => fits(entry, state, key));
    const toOption = (value: NonNullable<SearchFacets[K]>, count: number): Option => {
      const chosen = state[key] === value;
      const { [key]: __, ...others } = state;
      return { facets: chosen ? others : { ...others, [key]: value }, count, chosen };
    };
    return { left, toOption, count: (value: NonNullable<SearchFacets[K]>) => countOf(left, key, value) };
  };
  const [area, level, pay, known, curated] = [
    choose('area'),
    choose('level'),
    choose('pay'),
    choose('known'),
    choose('curated'),
  ];
  const toOptions = ({ left, toOption }: ReturnType<typeof choose<'area' | 'level'>>, list: ListTerms) =>
    [...tally(left.flatMap(list))].map(([term, count]) => ({ term, ...toOption(term.id, count) })).sort(byCount);
  const isUseful = ({ count, chosen }: Option) => count > 0 || chosen;
  return {
    areas: toOptions(area, ({ area: one }) => one ?? []),
    levels: toOptions(level, listLevels),
    pay: paySteps.map((euros) => ({ euros, ...pay.toOption(euros, pay.count(euros)) })).filter(isUseful),
    known: known.toOption(true, known.count(true)),
    curated: curated.toOption(true, curated.count(true)),
  };
}

type ListTerms = (entry: OccupationEntry) => Term | readonly Term[];

const byCount = (a: Option, b: Option) => b.count - a.count;

function countOf<K extends Key>(entries: readonly OccupationEntry[], key: K, value: NonNullable<SearchFacets[K]>) {
  return entries.filter((entry) => tests[key](entry, value)).length;
}

function tally(terms: readonly Term[]): Map<Term, number> {
  const counts = new Map<Term, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
