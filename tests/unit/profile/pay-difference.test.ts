import { describe, expect, it } from 'vitest';
import { findPayDifference } from '#lib/profile/pay-difference';
import type { SectionData } from '#lib/profile/profile';

const build = (asOf: string, min: number, max?: number) => ({
  salary: {
    sources: [],
    asOf,
    overall: { min, ...(max !== undefined && { max }) },
  } as unknown as SectionData<'salary'>,
});

describe('the difference in pay', () => {
  it('is that of both ends, of the first one alone where a figure has no other', () => {
    expect(findPayDifference(build('2026', 2000, 3000), build('2026-03-01', 2250, 2900))).toEqual({
      kind: 'ends',
      min: 250,
      max: -100,
    });
    expect(findPayDifference(build('2026', 2000), build('2026', 2000, 2900))).toEqual({ kind: 'ends', min: 0 });
  });

  it('is not computed across years, and not known without a figure', () => {
    expect(findPayDifference(build('2024', 2000, 3000), build('2026', 2250, 2900))).toEqual({
      kind: 'years',
      years: ['2024', '2026'],
    });
    expect(findPayDifference({}, build('2026', 2250, 2900))).toEqual({ kind: 'unknown' });
  });
});
