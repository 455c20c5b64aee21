import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type OccupationEntry } from '#lib/catalogue/catalogue';
import { sortByPay } from '#lib/search/sort';
import { readValid } from '../../fixtures/content';

let entry: OccupationEntry;
/** An occupation of that name with pay, or without. */
const pay = (title: string, min?: number, max?: number): OccupationEntry => {
  const { salary, ...others } = entry.profile.sections;
  const sections = salary && min ? { ...others, salary: { ...salary, overall: { min, max } } } : others;
  return { ...entry, title, profile: { ...entry.profile, sections } };
};
const sort = (...entries: OccupationEntry[]) => sortByPay(entries, {}).map(({ title }) => title);

beforeAll(async () => {
  const found = buildCatalogue(await readValid())
    .listOccupations('de')
    .find(({ profile }) => profile.id === 'musterbauerin');
  if (!found) throw new Error('no occupation');
  entry = found;
});

describe('a list by pay', () => {
  it('begins with the highest lower end', () => {
    expect(sort(pay('a', 2_000, 4_000), pay('b', 2_500, 2_500), pay('c', 1_999))).toEqual(['b', 'a', 'c']);
  });

  it('puts the higher upper end first where the lower ones are the same', () => {
    expect(sort(pay('a', 2_000), pay('b', 2_000, 2_100), pay('c', 2_000, 2_050))).toEqual(['b', 'c', 'a']);
  });

  it('keeps the order of what is paid the same, and of what has no pay', () => {
    expect(sort(pay('x'), pay('b', 2_000), pay('a', 2_000), pay('w'))).toEqual(['b', 'a', 'x', 'w']);
  });

  it('changes nothing it was given', () => {
    const entries = [pay('a', 1), pay('b', 2)];
    sortByPay(entries, {});
    expect(entries.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('narrowed by level goes by the pay of that level', () => {
    const { salary, ...others } = entry.profile.sections;
    const [first] = salary?.bands ?? [];
    if (!salary || !first) throw new Error('no bands');
    const at = (title: string, min: number): OccupationEntry => {
      const sections = { ...others, salary: { ...salary, bands: [{ ...first, min }] } };
      return { ...entry, title, profile: { ...entry.profile, sections } };
    };
    const entries = [pay('none', 9_000), at('low', 1_900), at('high', 2_100)];
    const withoutBands = { ...entries[0], profile: { ...entry.profile, sections: others } } as OccupationEntry;
    const sorted = sortByPay([withoutBands, ...entries.slice(1)], { level: first.level.id });
    expect(sorted.map(({ title }) => title)).toEqual(['high', 'low', 'none']);
  });
});
