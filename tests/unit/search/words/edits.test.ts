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

/** The whole table of distances: optimal string alignment from each beginning of one word to each of the other. */
function fillTable(one: string, other: string): number[][] {
  const table = Array.from({ length: one.length + 1 }, (_, i) =>
    Array.from({ length: other.length + 1 }, (_unused, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= one.length; i++) {
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      table[i]?.splice(j, 1, swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return table;
}

it('counts in a band of the table what the whole table says, for all words of up to five letters', () => {
  let words = [''];
  const all = new Set(words);
  for (let length = 1; length <= 5; length++) {
    words = words.flatMap((word) => ['a', 'b'].map((letter) => word + letter));
    for (const word of words) all.add(word);
  }
  const wrong: string[] = [];
  for (const one of all) {
    for (const other of all) {
      const row = fillTable(one, other).at(-1) ?? [];
      for (const max of [1, 2]) {
        const [whole, start] = [row.at(-1) ?? 0, Math.min(...row)].map((edits) => Math.min(edits, max + 1));
        const counted = [countEdits(one, other, max, false), countEdits(one, other, max, true)];
        if (counted[0] !== whole || counted[1] !== start)
          wrong.push(`${one} ${other} ${max}: ${counted}, ${whole} ${start}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});
