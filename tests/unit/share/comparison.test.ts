import { describe, expect, it } from 'vitest';
import { findByAnyName } from '#lib/catalogue/find-by-any-name';
import { readParameter, toParameter } from '#lib/i18n/parameters';
import type { ProfileSummary } from '#lib/profile/summary';
import { readChange, toChangePath } from '#lib/share/change';
import { readCollection } from '#lib/share/collection';
import { mostCompared, readComparison, toComparisonPath } from '#lib/share/comparison';
import { catalogue } from '../components/valid-catalogue';

const profiles = Array.from({ length: 6 }, (_, index) => ({ id: `p${index}`, sections: {} }) as ProfileSummary);
const find = (name: string) => profiles.find(({ id }) => id === name);
const toIds = (some: readonly (ProfileSummary | undefined)[]) => some.map((one) => one?.id);

it('a parameter has a name in each language, and is read under any', () => {
  expect([toParameter('sl', 'from'), toParameter('de', 'from')]).toEqual(['iz', 'von']);
  expect(readParameter({ iz: 'a', von: ['b', 'c'], p: 'd' }, 'from')).toEqual(['a', 'b', 'c']);
  expect(readParameter({}, 'to')).toEqual([]);
});

describe('a comparison', () => {
  it('takes the first four, and names the others, what is unknown and what is doubled', () => {
    const {
      profiles: taken,
      surplus,
      unknown,
      doubled,
      differences,
    } = readComparison({ p: ['p5,p1,x', 'p1,p2,p3,p4'], razlike: '1' }, find);
    expect(toIds(taken)).toEqual(['p5', 'p1', 'p2', 'p3']);
    expect(toIds(surplus)).toEqual(['p4']);
    expect([unknown, toIds(doubled), differences]).toEqual([['x'], ['p1'], true]);
    expect(readComparison({}, find)).toMatchObject({ profiles: [], differences: false });
  });

  it('keeps its state in the address, in the words of the language', () => {
    expect(toComparisonPath('sl', profiles)).toBe('/sl/primerjava?p=p0,p1,p2,p3');
    expect(toComparisonPath('de', profiles.slice(0, 2), { differences: true })).toBe(
      '/de/vergleich?p=p0,p1&unterschiede=1',
    );
    expect(toComparisonPath('de', [])).toBe('/de/vergleich');
    expect(readComparison({ p: 'p0', unterschiede: '1' }, find).differences).toBe(true);
    expect(readComparison({ p: 'p0', razlike: '0' }, find).differences).toBe(false);
    expect(mostCompared).toBe(4);
  });

  it('takes ids, AMS codes, and slugs of any language', () => {
    for (const profile of catalogue.profiles) {
      const code = profile.sections.classification?.ams?.[0]?.code;
      const names = [profile.id, profile.id.toUpperCase(), code, profile.texts.sl?.slug, profile.texts.de?.slug];
      for (const name of names.filter((one) => one !== undefined)) {
        expect(findByAnyName(catalogue, name)?.id, name).toBe(profile.id);
      }
    }
    expect(findByAnyName(catalogue, 'toString')).toBeUndefined();
  });
});

describe('a change', () => {
  it('goes from one occupation to another, whatever the language of its parameters', () => {
    for (const query of [
      { iz: 'p1', v: 'p2' },
      { von: 'p1', zu: 'p2' },
      { von: 'p1', v: 'p2' },
    ]) {
      expect(toIds(Object.values(readChange(query, find)).slice(0, 2) as ProfileSummary[])).toEqual(['p1', 'p2']);
    }
    expect(toChangePath('sl', { from: profiles[1], to: profiles[2] })).toBe('/sl/prehod?iz=p1&v=p2');
    expect(toChangePath('de', { to: profiles[2] })).toBe('/de/umstieg?zu=p2');
    expect(toChangePath('de', {})).toBe('/de/umstieg');
  });

  it('has one occupation at each end, never the same; what is left out is named', () => {
    const { from, to, surplus, unknown, doubled } = readChange({ iz: 'p1,p3', v: 'p1', von: 'x' }, find);
    expect(toIds([from, to])).toEqual(['p1', undefined]);
    expect([toIds(surplus), unknown, toIds(doubled)]).toEqual([['p3'], ['x'], ['p1']]);
    expect(readChange({}, find)).toMatchObject({ from: undefined, to: undefined, doubled: [] });
  });
});

it('a slug of the other language is the same occupation, and doubled beside its own', () => {
  const findAny = (name: string) => findByAnyName(catalogue, name);
  const both = catalogue.profiles.find(({ texts }) => texts.sl && texts.de && texts.sl.slug !== texts.de.slug);
  const [sl = '', de = ''] = [both?.texts.sl?.slug, both?.texts.de?.slug];
  const compared = readComparison({ p: `${sl},${de}` }, findAny);
  expect([toIds(compared.profiles), toIds(compared.doubled), compared.unknown]).toEqual([[both?.id], [both?.id], []]);
  expect(toIds(readCollection({ p: `${sl},${de}` }, findAny).doubled)).toEqual([both?.id]);
  const change = readChange({ iz: de, zu: sl }, findAny);
  expect([change.from?.id, change.to, toIds(change.doubled)]).toEqual([both?.id, undefined, [both?.id]]);
});
