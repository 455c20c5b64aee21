import { describe, expect, it } from 'vitest';
import { formatCount } from '#lib/i18n/plural';

const sl = { one: 'poklic', two: 'poklica', few: 'poklici', other: 'poklicev' };
const de = { one: 'Beruf', other: 'Berufe' };

describe('Slovenian has four forms', () => {
  it.each([
    [0, '0\u00a0poklicev'],
    [1, '1\u00a0poklic'],
    [2, '2\u00a0poklica'],
    [3, '3\u00a0poklici'],
    [4, '4\u00a0poklici'],
    [5, '5\u00a0poklicev'],
    [11, '11\u00a0poklicev'],
    [12, '12\u00a0poklicev'],
    [21, '21\u00a0poklicev'],
    [100, '100\u00a0poklicev'],
    [101, '101\u00a0poklic'],
    [102, '102\u00a0poklica'],
    [103, '103\u00a0poklici'],
    [111, '111\u00a0poklicev'],
    [1000, '1.000\u00a0poklicev'],
    [1001, '1.001\u00a0poklic'],
  ])('%i', (count, expected) => {
    expect(formatCount('sl', sl, count)).toBe(expected);
  });
});

it.each([
  [0, '0\u00a0Berufe'],
  [1, '1\u00a0Beruf'],
  [2, '2\u00a0Berufe'],
  [101, '101\u00a0Berufe'],
  [1000, '1.000\u00a0Berufe'],
])('German has two forms: %i', (count, expected) => {
  expect(formatCount('de', de, count)).toBe(expected);
});
