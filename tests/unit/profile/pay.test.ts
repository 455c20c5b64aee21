import { beforeAll, describe, expect, it } from 'vitest';
import { differByLevel, findPay, groupBands, listPaidLevels } from '#lib/profile/pay';
import type { SectionData } from '#lib/profile/profile';
import { spanRanges } from '#lib/profile/sections/salary';
import { readValidProfile } from '../../fixtures/content';

type Salary = SectionData<'salary'>;
let salary: Salary;
/** Bands of the valid profile with other figures: level, lower end, upper end, year. */
let withBands: (...bands: ['lehrberuf' | 'schulberuf', number, number?, string?][]) => Salary;

beforeAll(async () => {
  const found = (await readValidProfile('musterbauerin')).sections.salary;
  if (!found?.bands) throw new Error('no bands');
  const levels = new Map(found.bands.map(({ level }) => [level.id, level]));
  salary = found;
  withBands = (...bands) => ({
    ...found,
    asOf: '2026',
    bands: bands.flatMap(([id, min, max, asOf]) => {
      const level = levels.get(id);
      return level ? [{ level, min, max, asOf }] : [];
    }),
  });
});

describe('the pay that a list shows', () => {
  it('is the range of the newest year with its date', () => {
    expect(findPay(salary)).toEqual({ min: 2000, max: 3000, asOf: '2025-03-01' });
  });

  it('is that of the level in the list of a level', () => {
    expect(findPay(salary, 'lehrberuf')).toEqual({ min: 2000, max: 2400, asOf: '2025-03-01' });
    expect(findPay(salary, 'schulberuf')).toEqual({ min: 2300, asOf: '2025-03-01' });
  });

  it('is of the year the level has a figure of', () => {
    const mixed = withBands(['lehrberuf', 2880, 2900], ['schulberuf', 2370, 2570, '2024']);
    expect(findPay(mixed, 'schulberuf')).toEqual({ min: 2370, max: 2570, asOf: '2024' });
  });

  it('spans the modules of a level, and only those of one year', () => {
    const modules = withBands(['lehrberuf', 2880, 2930], ['lehrberuf', 2510, 3270], ['lehrberuf', 1500, 4000, '2024']);
    expect(findPay(modules, 'lehrberuf')).toEqual({ min: 2510, max: 3270, asOf: '2026' });
  });

  it('is none where there is no figure for the level, never that of another one', () => {
    expect(findPay(withBands(['lehrberuf', 2880, 2900]), 'schulberuf')).toBeUndefined();
    expect(findPay({ ...salary, bands: undefined }, 'lehrberuf')).toBeUndefined();
    expect(findPay(undefined)).toBeUndefined();
  });
});

it('puts the bands under their years, the newest first', () => {
  const mixed = withBands(['schulberuf', 1, 2, '2024'], ['lehrberuf', 3, 4], ['schulberuf', 5, 6, '2025-01-31']);
  expect(groupBands(mixed).map(({ asOf, bands }) => [asOf, ...bands.map(({ min }) => min)])).toEqual([
    ['2026', 3],
    ['2025-01-31', 5],
    ['2024', 1],
  ]);
  expect(groupBands({ ...salary, bands: undefined })).toEqual([]);
});

it('says whether pay differs by level', () => {
  expect(differByLevel(salary)).toBe(true);
  expect(differByLevel(withBands(['lehrberuf', 1], ['lehrberuf', 2]))).toBe(false);
  expect(differByLevel({ ...salary, bands: undefined })).toBe(false);
});

it('names the levels a range is of where the occupation has others too', () => {
  const levels = { sources: salary.sources, levels: salary.bands?.map(({ level }) => level) ?? [] };
  const list = (one: Salary) => listPaidLevels({ salary: one, levels }).map(({ id }) => id);
  expect(list(salary)).toEqual([]);
  expect(list(withBands(['lehrberuf', 2880], ['schulberuf', 2370, 2570, '2024']))).toEqual(['lehrberuf']);
  expect(list(withBands(['schulberuf', 2370, 2570, '2024']))).toEqual([]);
  expect(list({ ...salary, bands: undefined })).toEqual([]);
});

it('has no upper end where one of the ranges has none', () => {
  expect(spanRanges([{ min: 3, max: 9 }, { min: 2 }])).toEqual({ min: 2 });
  expect(
    spanRanges([
      { min: 3, max: 9 },
      { min: 4, max: 5 },
    ]),
  ).toEqual({ min: 3, max: 9 });
});
