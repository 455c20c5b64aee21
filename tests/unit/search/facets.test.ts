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

describe('the values to narrow a search by', () => {
  const imported = () => ({ ...other, profile: { ...other.profile, imported: true as const } });

  it('leave what is in the area, at the level, of known pay, of an editor', () => {
    const without = { ...other, area: undefined };
    expect([entry, without].map((one) => fits(one, { area: 'gewerbe' }))).toEqual([true, false]);
    expect([entry, other].map((one) => fits(one, { level: 'lehrberuf' }))).toEqual([true, false]);
    expect([entry, imported()].map((one) => fits(one, { curated: true }))).toEqual([true, false]);
    expect([false, true].map((curated) => fits(imported(), { curated }))).toEqual([true, false]);
    expect(fits(other, {})).toBe(true);
  });

  it('lead to the search with one more of them, from its first page', () => {
    const { known, curated, areas } = buildFacets([entry, imported()], { q: 'x', p: 3 });
    expect(known).toEqual({ facets: { q: 'x', known: true }, count: 2, chosen: false });
    expect(curated).toEqual({ facets: { q: 'x', curated: true }, count: 1, chosen: false });
    expect(areas).toMatchObject([{ term: { id: 'gewerbe' }, facets: { q: 'x', area: 'gewerbe' }, count: 2 }]);
  });

  it('lead to the search without those that are chosen', () => {
    const chosen = buildFacets([entry, other], { q: 'x', area: 'gewerbe', level: 'lehrberuf', known: true });
    expect(chosen.areas[0]).toMatchObject({ facets: { q: 'x', level: 'lehrberuf', known: true }, chosen: true });
    expect(chosen.known).toMatchObject({ facets: { q: 'x', area: 'gewerbe', level: 'lehrberuf' }, chosen: true });
    expect(chosen.levels.find(({ term }) => term.id === 'lehrberuf')).toMatchObject({ count: 1, chosen: true });
  });

  it('stand in the order of what they leave', () => {
    const { area } = entry;
    if (!area) throw new Error('no area');
    const inOther = { ...entry, area: { ...area, id: 'a' } };
    const { areas } = buildFacets([inOther, entry, entry, { ...entry, area: undefined }], {});
    expect(areas.map(({ term, count }) => [term.id, count])).toEqual([
      ['gewerbe', 2],
      ['a', 1],
    ]);
    const [school] = entry.profile.sections.levels?.levels.filter(({ id }) => id === 'schulberuf') ?? [];
    if (!school) throw new Error('no level');
    const levels = { ...entry.profile.sections.levels, levels: [school] } as never;
    const onlySchool = { ...entry, profile: { ...entry.profile, sections: { ...entry.profile.sections, levels } } };
    expect(buildFacets([entry, onlySchool], {}).levels.map(({ term, count }) => [term.id, count])).toEqual([
      ['schulberuf', 2],
      ['lehrberuf', 1],
    ]);
  });
});
