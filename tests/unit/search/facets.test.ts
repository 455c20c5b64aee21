import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type OccupationEntry } from '#lib/catalogue/catalogue';
import { buildFacets, fits } from '#lib/search/facets';
import { readValid } from '../../fixtures/content';

/** Pay from 2,000; 2,000 to 2,400 after an apprenticeship, from 2,300 after school. */
let entry: OccupationEntry;
/** Pay from 1,900, no level. */
let other: OccupationEntry;

beforeAll(async () => {
  const all = buildCatalogue(await readValid()).listOccupations('de');
  const [first, second] = all.toSorted((a, b) => (a.profile.id < b.profile.id ? -1 : 1));
  if (!first || !second) throw new Error('two occupations are asked for');
  [entry, other] = [first, second];
});

describe('a search narrowed by pay', () => {
  it('holds what is paid exactly so much', () => {
    expect([2_000, 2_001].map((pay) => fits(entry, { pay }))).toEqual([true, false]);
  });

  it('and by level asks for the pay of that level', () => {
    expect(fits(entry, { level: 'schulberuf', pay: 2_300 })).toBe(true);
    expect(fits(entry, { level: 'lehrberuf', pay: 2_300 })).toBe(false);
  });

  it('counts each level with its own pay', () => {
    const { levels, pay } = buildFacets([entry, other], { pay: 2_200 });
    expect(levels.map(({ term, count }) => [term.id, count])).toEqual([['schulberuf', 1]]);
    expect(pay.map(({ euros, count }) => [euros, count])).toEqual([
      [1_800, 2],
      [2_000, 1],
      [2_200, 0],
    ]);
    expect(buildFacets([entry, other], { level: 'schulberuf' }).pay.map(({ euros }) => euros)).toEqual([
      1_800, 2_000, 2_200,
    ]);
  });

  it('knows no pay of a level without a figure', () => {
    const { salary, ...sections } = entry.profile.sections;
    const bands = salary?.bands?.filter(({ level }) => level.id === 'lehrberuf');
    const profile = { ...entry.profile, sections: { ...sections, ...(salary && { salary: { ...salary, bands } }) } };
    expect(fits({ ...entry, profile }, { level: 'schulberuf', known: true })).toBe(false);
    expect(fits({ ...entry, profile }, { level: 'schulberuf' })).toBe(true);
    expect(fits({ ...entry, profile }, { known: true })).toBe(true);
  });
});
