import { z } from 'zod';
import type { References } from '../references';
import { dayOrYearSchema, list, section } from './section';

const euros = z.int().positive().describe('Euros, gross, a month.');
const range = {
  min: euros,
  max: euros.optional().describe('Upper end; left out where the source says only "from".'),
};

/** Pay in euros, gross, a month; the overall range and bands by qualification level. */
export const salary = (refs: References) =>
  section(refs, {
    asOf: dayOrYearSchema.describe('Day or year of the figures.'),
    payments: z.literal([12, 14]).optional().describe('Payments a year; left out where the source is silent.'),
    overall: z.strictObject(range).check(checkRange).describe('The range over all levels.'),
    bands: list(
      z
        .strictObject({
          level: refs.entry('qualification-levels'),
          ...range,
          asOf: dayOrYearSchema.optional().describe('Only where it differs from the section.'),
        })
        .check(checkRange),
      ({ level }) => level,
    ).optional(),
  }).check((check) => {
    const { overall, bands = [] } = check.value;
    for (const [index, band] of bands.entries()) {
      const inside = band.min >= overall.min && (overall.max === undefined || (band.max ?? band.min) <= overall.max);
      if (inside || band.asOf) continue;
      check.issues.push({
        code: 'custom',
        path: ['bands', index],
        input: band,
        message: `the band ${toText(band)} lies outside the overall range ${toText(overall)}`,
        params: { expected: 'every band of the same date inside the overall range' },
      });
    }
  });

type Range = { min: number; max?: number | undefined };

function toText({ min, max }: Range): string {
  return `${min}–${max ?? '…'}`;
}

function checkRange(check: z.core.ParsePayload<Range>): void {
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
