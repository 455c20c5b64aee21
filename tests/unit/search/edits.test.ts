import { expect, it } from 'vitest';
import { countEdits, toAllowedEdits } from '#lib/search/edits';

it.each([
  ['tischler', 'tischler', 0],
  ['tichler', 'tischler', 1],
  ['tiscchler', 'tischler', 1],
  ['tishcler', 'tischler', 1],
  ['tixchler', 'tischler', 1],
  ['ischlre', 'tischler', 2],
  ['abcdefg', 'tischler', 3],
  ['tischlermeister', 'tischler', 3],
])('counts from %s to %s: %i', (query, word, expected) => {
  expect(countEdits(query, word, 2, false)).toBe(expected);
});

it.each([
  ['tisch', 'tischlerin', 0],
  ['tihs', 'tischlerin', 1],
  ['avtmeha', 'avtomehanik', 1],
  ['avotmeh', 'avtomehanik', 1],
  ['mehanik', 'avtomehanik', 3],
])('counts from %s to the beginning of %s: %i', (query, word, expected) => {
  expect(countEdits(query, word, 2, true)).toBe(expected);
});

it.each([
  ['a'.repeat(64), 'a'.repeat(64), 0],
  ['a'.repeat(65), 'a'.repeat(65), 3],
  ['a', 'a'.repeat(65), 3],
  ['', 'ab', 2],
  ['ab', '', 2],
  ['ba', 'ab', 1],
  ['abc', 'ca', 3],
])('counts no further than asked, in words up to 64 letters: %.5s, %.5s', (query, word, expected) => {
  expect(countEdits(query, word, 2, false)).toBe(expected);
});

it.each([
  ['abcd', 'abcde', 1],
  ['abcd', 'abcdef', 2],
  ['abcdef', 'abcd', 2],
  ['xbcx', 'abcd', 2],
])('counts one at most from %s to %s: %i', (query, word, expected) => {
  expect(countEdits(query, word, 1, false)).toBe(expected);
});

it('allows no edit in a short word, and two in a long one', () => {
  expect([0, 4, 5, 7, 8, 30].map(toAllowedEdits)).toEqual([0, 0, 1, 1, 2, 2]);
});
