import { expect, it } from 'vitest';
import { toSearchPath } from '#lib/i18n/search-path';

it('keeps the filter of the search in its address', () => {
  expect(toSearchPath('sl', {})).toBe('/sl/iskanje');
  expect(toSearchPath('de', { level: 'lehre' })).toBe('/de/suche?level=lehre');
  expect(toSearchPath('sl', { level: 'lehre', area: 'handel' })).toBe('/sl/iskanje?area=handel&level=lehre');
  expect(toSearchPath('sl', { sort: 'pay', q: 'x', p: 2 })).toBe('/sl/iskanje?q=x&sort=pay&p=2');
});

it('has every facet, and no page for the first', () => {
  const facets = { q: 'a b', area: 'x', level: 'y', pay: 2000, known: true, curated: true };
  expect(toSearchPath('sl', { ...facets, p: 2 })).toBe(
    '/sl/iskanje?q=a+b&area=x&level=y&pay=2000&known=1&curated=1&p=2',
  );
  expect(toSearchPath('sl', { q: '', known: false, curated: false, p: 1 })).toBe('/sl/iskanje');
});
