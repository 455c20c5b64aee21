import { expect, it } from 'vitest';
import { indexNames } from '#lib/publish/names';

const baker = { slugs: { sl: 'pek', de: 'baeckerin' }, others: ['baecker-baeckerin', 'backwarenmacherin'] };
const find = indexNames([
  baker,
  { slugs: { sl: 'manager', de: 'leiterin' } },
  { slugs: { sl: 'vodja', de: 'manager' } },
  { slugs: { sl: 'rezkar', de: 'fraeser' } },
  { slugs: { de: 'fraser' } },
  { slugs: { sl: 'koelner', de: undefined } },
  { slugs: { sl: 'kolner-1', de: 'kolner' } },
]);

it.each([
  ['pek', 'sl'],
  ['PEK', 'sl'],
  ['baeckerin', 'de'],
  ['Bäckerin', 'de'],
  ['backerin', undefined],
  ['baecker--baeckerin', undefined],
  ['Backwarenmacherin', undefined],
])('finds what is called %s', (typed, locale) => {
  expect(find(typed, undefined)).toEqual({ slugs: baker.slugs, locale });
});

it('prefers the language asked for, and what is spelled exactly so', () => {
  expect(find('manager', 'sl')?.slugs.de).toBe('leiterin');
  expect(find('manager', 'de')?.slugs.sl).toBe('vodja');
  expect(find('Fräser', 'de')?.slugs.sl).toBe('rezkar');
  expect(find('fraser', 'sl')?.slugs.de).toBe('fraser');
});

it.each(['', 'p', 'constructor', 'bäck', '__proto__'])('finds nothing by "%s"', (typed) => {
  expect(find(typed, 'sl')).toBeUndefined();
});

it('does not guess between several that are spelled alike', () => {
  const alike = indexNames([{ slugs: { de: 'maeroe' } }, { slugs: { de: 'maroe' } }]);
  expect(alike('maro', undefined)).toBeUndefined();
  expect(alike('Marö', undefined)?.slugs.de).toBe('maroe');
});
