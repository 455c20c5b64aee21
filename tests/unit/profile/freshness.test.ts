import { expect, it } from 'vitest';
import { isRecent } from '#lib/profile/freshness';

it.each([
  ['2026-09-29', true],
  ['2026-09-28', false],
  ['2025-11-21', false],
  ['2026-11-28', true],
])('a number of open positions of %s is among the key facts on 28 November 2026: %s', (asOf, expected) => {
  // 60 and 61 days before; the change to winter time lies between.
  expect(isRecent(asOf, '2026-11-28')).toBe(expected);
});
