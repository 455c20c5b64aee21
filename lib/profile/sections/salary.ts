import { z } from 'zod';
import { dayOrYearSchema } from '#lib/vocabulary/date';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

const euros = z.int().positive().describe('Euros, gross, a month.');
const range = {
  min: euros,
  max: euros.optional().describe('Upper end; left out where the source says only "from".'),
};

/** Minimum starting pay in euros, gross, a month: the range of the newest year, and bands by level of education. */
export const salary = (refs: References) =>
  section(refs, {
    asOf: dayOrYearSchema.describe('Day or year of the figures.'),
    payments: z.literal([12, 14]).optional().describe('Payments a year; left out where the source is silent.'),
    overall: z.strictObject(range).check(checkRange).describe('The range over all bands of the year of "asOf".'),
    bands: list(
      z
        .strictObject({
          level: refs.entry('qualification-levels'),
          module: refs
            .entry('specialisations')
            .optional()
            .describe('Module within the level, where pay differs by it.'),
          ...range,
          asOf: dayOrYearSchema.optional().describe('Only where it differs from the section, for an older figure.'),
        })
        .check(checkRange),
      // Where the vocabulary is unreadable, the reference is still the plain id.
      ({ level, module }) => [level, module].map((term) => term?.id ?? term).join(' '),
    ).optional(),
  }).check(checkBands);

/** Lower and upper end; no upper end where the source says only "from". */
export interface PayRange {
  min: number;
  max?: number | undefined;
}

/** The year of a day or year. */
export function toYear(date: string): string {
  return date.slice(0, 4);
}

/** The range that spans others; without an upper end where one of them has none. */
export function spanRanges(ranges: readonly PayRange[]): PayRange {
  const max = ranges.some((one) => one.max === undefined) ? undefined : Math.max(...ranges.map((one) => one.max ?? 0));
  return { min: Math.min(...ranges.map((one) => one.min)), ...(max !== undefined && { max }) };
}

type Figures = { asOf: string; overall: PayRange; bands?: (PayRange & { asOf?: string | undefined })[] | undefined };

/** Checks that no band is newer than the section and that the overall range spans exactly the bands of its year. */
function checkBands(check: z.core.ParsePayload<Figures>): void {
  const { overall, asOf, bands = [] } = check.value;
  const report = (path: PropertyKey[], input: unknown, message: string, expected: string) =>
    check.issues.push({ code: 'custom', path, input, message, params: { expected } });
  const current: PayRange[] = [];
  let outside = false;
  for (const [index, band] of bands.entries()) {
    const [year, newest] = [toYear(band.asOf ?? asOf), toYear(asOf)];
    if (year > newest) {
      outside = true;
      const expected = 'the newest year in "asOf" of the section, and its range in "overall"';
      report(['bands', index, 'asOf'], band.asOf, `the band of ${year} is newer than the section, ${newest}`, expected);
    }
    if (year !== newest) continue;
    current.push(band);
    if (band.min >= overall.min && (overall.max === undefined || (band.max ?? band.min) <= overall.max)) continue;
    outside = true;
    const message = `the band ${toText(band)} lies outside the overall range ${toText(overall)}`;
    report(['bands', index], band, message, 'every band of the same year inside the overall range');
  }
  if (!current.length || outside) return;
  const span = spanRanges(current);
  if (span.min === overall.min && (span.max === undefined || span.max === overall.max)) return;
  const message = `the overall range ${toText(overall)} is wider than its bands, ${toText(span)}`;
  report(['overall'], overall, message, `${toText(span)}, as the bands of ${toYear(asOf)} say`);
}

function toText({ min, max }: PayRange): string {
  return `${min}–${max ?? '…'}`;
}

function checkRange(check: z.core.ParsePayload<PayRange>): void {
  const { min, max } = check.value;
  if (max === undefined || min <= max) return;
  check.issues.push({
    code: 'custom',
    path: ['min'],
    input: min,
    message: `the lower end ${min} is above the upper end ${max}`,
    params: { expected: '"min" to be at most "max"' },
  });
}
