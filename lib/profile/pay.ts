import type { Locate } from '#lib/problem/from-zod';
import type { ContentProblem } from '#lib/problem/problem';
import type { QualificationLevel } from '#lib/vocabulary/vocabulary';
import type { SectionData, Sections } from './profile';
import { type PayRange, spanRanges, toYear } from './sections/salary';

/**
 * The one scale of pay, in euros gross a month: every page draws on it, so that two of them can be compared.
 * Pay outside it is drawn at its end, with an arrowhead; a test of the content names it.
 */
export const payScale = { from: 1_500, to: 4_500, step: 500 };

type Salary = SectionData<'salary'>;
type Band = NonNullable<Salary['bands']>[number];

/** Minimum starting pay with its day or year. */
export interface Pay extends PayRange {
  asOf: string;
}

/**
 * Finds the pay that a list shows: the newest or, in the list of a level of education, the newest of that level.
 * Undefined where there is none: the pay of another level would mislead.
 */
export function findPay(salary: Salary | undefined, level?: QualificationLevel['id']): Pay | undefined {
  if (!salary) return undefined;
  const { asOf, overall } = salary;
  if (level === undefined) return { ...overall, asOf };
  const [newest] = groupBands(salary, (band) => band.level.id === level);
  return newest && { ...spanRanges(newest.bands), asOf: newest.asOf };
}

/** Bands of one year. */
export interface YearOfBands {
  asOf: string;
  bands: readonly Band[];
}

/** Groups the bands by year, newest first. */
export function groupBands(
  { asOf, bands = [] }: Salary,
  isWanted: (band: Band) => boolean = () => true,
): readonly YearOfBands[] {
  const years = new Map<string, { asOf: string; bands: Band[] }>();
  for (const band of bands.filter(isWanted)) {
    const date = band.asOf ?? asOf;
    const year = years.get(toYear(date)) ?? { asOf: date, bands: [] };
    year.bands.push(band);
    years.set(toYear(date), year);
  }
  return [...years.values()].sort((a, b) => (a.asOf < b.asOf ? 1 : -1));
}

/** Bands of the same pay, and what it is. */
export interface EqualBands extends PayRange {
  bands: readonly Band[];
}

/** Puts bands of the same pay together, in the order of the first of them. */
export function mergeEqualBands(bands: readonly Band[]): readonly EqualBands[] {
  const groups = new Map<string, { min: number; max: number | undefined; bands: Band[] }>();
  for (const band of bands) {
    const key = `${band.min} ${band.max}`;
    const group = groups.get(key) ?? { min: band.min, max: band.max, bands: [] };
    group.bands.push(band);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** True where the bands differ in level of education. */
export function differByLevel({ bands = [] }: { bands?: readonly Band[] | undefined }): boolean {
  return new Set(bands.map(({ level }) => level.id)).size > 1;
}

/**
 * Lists the levels of education the newest pay applies to, where the occupation has others too, so that readers with
 * another qualification do not take it for theirs. Empty where it applies to all levels or to none in particular.
 */
export function listPaidLevels({ salary, levels }: Pick<Sections, 'salary' | 'levels'>): readonly QualificationLevel[] {
  const [newest] = salary ? groupBands(salary) : [];
  if (!salary || !newest || toYear(newest.asOf) !== toYear(salary.asOf)) return [];
  const paid = new Map(newest.bands.map(({ level }) => [level.id, level]));
  return levels?.levels.every(({ id }) => paid.has(id)) ? [] : [...paid.values()];
}

/** Pay outside these bounds, in euros gross a month, is more likely a typo than a wage. */
const plausible = { from: 800, to: 15_000 };

/** Warns of pay that probably has a digit too many or too few. */
export function checkPay({ salary }: Sections, file: string, locate: Locate): ContentProblem[] {
  if (!salary) return [];
  const ranges = [
    { path: ['overall'], ...salary.overall },
    ...(salary.bands ?? []).map(({ min, max }, index) => ({ path: ['bands', index], min, max })),
  ];
  return ranges.flatMap(({ path, ...ends }) =>
    (['min', 'max'] as const).flatMap((key) => {
      const value = ends[key];
      if (value === undefined || (value >= plausible.from && value <= plausible.to)) return [];
      const message = `${value} € a month is hardly a wage`;
      const expected = `between ${plausible.from} and ${plausible.to}`;
      const hint = 'compare it with the source: euros, gross, a month, without cents';
      return [{ file, ...locate(['sections', 'salary', ...path, key]), message, expected, hint }];
    }),
  );
}
