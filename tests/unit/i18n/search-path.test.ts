import { expect, it } from 'vitest';
import { toSearchPath } from '#lib/i18n/search-path';

it('keeps the filter of the search in its address', () => {
  expect(toSearchPath('sl', {})).toBe('/sl/iskanje');
  expect(toSearchPath('de', { level: 'lehre' })).toBe('/de/suche?level=lehre');
  expect(toSearchPath('sl', { level: 'lehre', area: 'handel' })).toBe('/sl/iskanje?area=handel&level=lehre');
});
