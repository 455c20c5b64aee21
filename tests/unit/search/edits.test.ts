import { expect, it } from 'vitest';
import { countEdits } from '#lib/search/edits';

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
