import { describe, expect, it } from 'vitest';
import { compareWords, toQueryWord } from '#lib/search/compare';
import { toStem } from '#lib/search/stem';

const compare = (query: string, word: string, known = false) =>
  compareWords(toQueryWord(query, known), word, toStem(word));

describe('how alike a word of a query and another one are', () => {
  it.each([
    ['the same word', 'koch', 'koch', 1],
    ['a beginning', 'buch', 'buchhalt', 0.7 + 0.25 / 2],
    ['an end of five letters', 'rzxyw', 'qqqqqrzxyw', 0.6 + 0.3 / 2],
    ['a middle of five letters', 'rzxyw', 'qqrzxywqqq', 0.5 + 0.3 / 2],
    ['an end of four letters: by chance', 'zxyw', 'qqqqzxyw', 0],
    ['words that have nothing in common', 'koch', 'friseur', 0],
    // Only alike in spelling: below 0.
    ['the same beginning of half the word', 'qwrtzxyv', 'qwrtzghkmp', -0.7 / 2],
    ['the same beginning of less than half', 'qwrtzxyv', 'qwrtzghkmpl', 0],
    ['the same beginning of four letters', 'qwrtxyv', 'qwrtghk', 0],
    ['one wrong letter in seven', 'qwrtzpx', 'qwrtzpy', -(1 - 0.06 - 0.6 / 7)],
  ])('%s: %s, %s', (_, query, word, likeness) => expect(compare(query, word)).toBeCloseTo(likeness));

  it.each([
    ['an end of four letters of a word that exists', 'zxyw', 'qqqqzxyw', 0.6 + 0.3 / 2],
    ['a wrong letter in a word that exists', 'qwrtzpx', 'qwrtzpy', -0.7 * (6 / 7)],
  ])('%s: %s, %s', (_, query, word, likeness) => expect(compare(query, word, true)).toBeCloseTo(likeness));

  it('a number has no wrong digit', () => {
    expect(toQueryWord('520119', false).edits).toBe(0);
    expect(toQueryWord('qwrtzpx', false).edits).toBeGreaterThan(0);
  });
});
