import { describe, expect, it } from 'vitest';
import { compareWords, mayBeAlike, toLetterSet, toQueryWord, toStartSet } from '#lib/search/compare';
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
    ['forms of one word', 'kuharica', 'kuhar', 0.95],
    ['a stem of five letters at the beginning', 'oskrba', 'oskrbovalec', 0.6 + 0.25 * (5 / 11)],
    ['a first letter that is wrong', 'backer', 'ackerbau', 0],
    ['four letters, one of them wrong', 'kohr', 'kuhr', 0],
    // Only alike in spelling: below 0.
    ['the same beginning of half the word', 'qwrtzxyv', 'qwrtzghkmp', -0.7 / 2],
    ['the same beginning of less than half', 'qwrtzxyv', 'qwrtzghkmpl', 0],
    ['the same beginning of four letters', 'qwrtxyv', 'qwrtghk', 0],
    ['one wrong letter in five', 'kohat', 'kuhat', -(1 - 0.06 - 0.6 / 5)],
    ['two wrong letters in eight', 'qwrtzpxv', 'qwrtzpyb', -(1 - 2 * (0.06 + 0.6 / 8))],
    ['two wrong letters in seven', 'qxrtzpk', 'qyrbzpk', 0],
    ['a wrong letter in a beginning', 'avtmeha', 'avtomehanik', -(0.7 + 0.25 * (7 / 11) - 0.06 - 0.6 / 7)],
    ['one wrong letter in seven', 'qwrtzpx', 'qwrtzpy', -(1 - 0.06 - 0.6 / 7)],
  ])('%s: %s, %s', (_, query, word, likeness) => expect(compare(query, word)).toBeCloseTo(likeness));

  it.each([
    ['a stem of four letters at the beginning', 'skrba', 'skrbovalec', 0],
    ['an end of four letters of a word that exists', 'zxyw', 'qqqqzxyw', 0.6 + 0.3 / 2],
    ['a wrong letter in a word that exists', 'qwrtzpx', 'qwrtzpy', -0.7 * (6 / 7)],
  ])('%s: %s, %s', (_, query, word, likeness) => expect(compare(query, word, true)).toBeCloseTo(likeness));

  it('a number has no wrong digit', () => {
    expect(toQueryWord('520119', false).edits).toBe(0);
    expect(toQueryWord('qwrtzpx', false).edits).toBeGreaterThan(0);
  });
});

describe('the filter before a comparison', () => {
  const mayBe = (query: string, word: string, known = true) =>
    mayBeAlike(toQueryWord(query, known), toLetterSet(word), toStartSet(word));

  it.each([
    ['all letters of the word, wherever', 'koch', 'schokolade', true, true],
    ['letters that are not in it', 'koch', 'friseur', true, false],
    ['all letters of the stem', 'kochin', 'koche', true, true],
    ['not all letters of the stem', 'kochin', 'kohle', true, false],
    ['a stem among the first ten letters', 'kochin', 'xxxxxxkoch', true, true],
    ['a stem behind them', 'kochin', 'xxxxxxxxxxkoch', true, false],
    ['two letters less, where two may be wrong', 'tischler', 'tisxyler', false, true],
    ['three letters less', 'tischler', 'tiyxzler', false, false],
    ['one letter less, where none may be wrong', 'tischler', 'tisxhler', true, false],
  ])('%s: %s, %s', (_, query, word, known, expected) => expect(mayBe(query, word, known)).toBe(expected));

  it('never rules out a sure match, nor a slip', () => {
    const words = ['kuhar', 'kuharica', 'koch', 'kochin', 'tischler', 'mizar', 'mizarstvo', 'avtomehanik'];
    for (const query of words) {
      for (const word of words) {
        if (compare(query, word) > 0) expect(mayBe(query, word, false), `${query} ${word}`).toBe(true);
      }
    }
    const slips = ['kohar kuhar', 'mizraj mizar', 'tsichler tischler', 'avtmeha avtomehanik'].map((pair) =>
      pair.split(' '),
    );
    for (const [query = '', word = ''] of slips) expect(mayBe(query, word, false), query).toBe(true);
  });
});
