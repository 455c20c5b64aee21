import { expect, it } from 'vitest';
import { isOldPay, isRecent } from '#lib/profile/freshness';

it.each([
  ['2026-09-29', true],
  ['2026-09-28', false],
  ['2025-11-21', false],
  ['2026-11-28', true],
])('a number of open positions of %s is among the key facts on 28 November 2026: %s', (asOf, expected) => {
  // 60 and 61 days before; the change to winter time lies between.
  expect(isRecent(asOf, '2026-11-28')).toBe(expected);
});

it.each([
  ['2024', true],
  ['2024-12-31', true],
  ['2025', false],
  ['2025-01-01', false],
  ['2026', false],
])('pay of %s is old on 29 November 2026: %s', (asOf, expected) => {
  expect(isOldPay(asOf, '2026-11-29')).toBe(expected);
});
