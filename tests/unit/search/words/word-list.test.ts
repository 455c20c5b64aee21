import { expect, it } from 'vitest';
import { toQueryWord } from '#lib/search/compare';
import { WordList } from '#lib/search/word-list';

it('a list has each word once, under its number', () => {
  const list = new WordList();
  expect(['koch', 'herd', 'koch'].map((word) => list.add(word))).toEqual([0, 1, 0]);
  expect([list.size, list.find('herd'), list.find('ofen'), list.getLength(1), list.getLength(9)]).toEqual([
    2,
    1,
    undefined,
    4,
    0,
  ]);
});

it('a list finds words also after it has grown', () => {
  const list = new WordList();
  const words = Array.from({ length: 3_000 }, (_, index) => `q${index.toString(36)}`);
  for (const word of ['koch', ...words, 'kochen']) list.add(word);
  const found = list.listAlike(toQueryWord('koch', true));
  expect(found.map(({ word, sure }) => [word, sure])).toEqual([
    [0, true],
    [3_001, true],
  ]);
  expect(found[0]?.likeness).toBe(1);
});

it('what is only alike in spelling comes last, and is not sure', () => {
  const list = new WordList();
  for (const word of ['qwrtzpy', 'qwrtzpxab']) list.add(word);
  expect(list.listAlike(toQueryWord('qwrtzpx', false)).map(({ word, sure }) => [word, sure])).toEqual([
    [1, true],
    [0, false],
  ]);
});
