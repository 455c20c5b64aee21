import type { Sections } from './profile';
import { toYear } from './sections/salary';

/** How the pay of two occupations differs, or why that cannot be said. */
export type PayDifference =
  | { kind: 'ends' /** In euros a month. */; min: number /** Undefined where one has no upper end. */; max?: number }
  | { kind: 'years'; years: readonly [string, string] }
  | { kind: 'unknown' };

/** Subtracts the pay of one occupation from that of another; figures of two years are not compared. */
export function findPayDifference(
  { salary: from }: Pick<Sections, 'salary'>,
  { salary: to }: Pick<Sections, 'salary'>,
): PayDifference {
  if (!from || !to) return { kind: 'unknown' };
  const years = [toYear(from.asOf), toYear(to.asOf)] as const;
  if (years[0] !== years[1]) return { kind: 'years', years };
  const [fromMax, toMax] = [from.overall.max, to.overall.max];
  return {
    kind: 'ends',
    min: to.overall.min - from.overall.min,
    ...(fromMax !== undefined && toMax !== undefined && { max: toMax - fromMax }),
  };
}
