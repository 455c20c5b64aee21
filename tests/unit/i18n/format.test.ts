import { describe, expect, it } from 'vitest';
import {
  capitalise,
  formatDate,
  formatEuro,
  formatEuroRange,
  formatNumber,
  getCollator,
  toLetter,
  toLetterAnchor,
  toLetterSlug,
} from '#lib/i18n/format';

describe('money', () => {
  it('has points between thousands and a no-break space', () => {
    expect(formatEuro('sl', 2300)).toBe('2.300\u00a0€');
    expect(formatEuro('de', 2300)).toBe('2.300\u00a0€');
    expect(formatEuro('de', 900)).toBe('900\u00a0€');
    expect(formatNumber('sl', 1_234_567)).toBe('1.234.567');
  });

  it('is a range, or has only a lower end', () => {
    expect(formatEuroRange('sl', 2300, 3950)).toBe('2.300–3.950\u00a0€');
    expect(formatEuroRange('sl', 2300, 2300)).toBe('2.300\u00a0€');
    expect(formatEuroRange('sl', 1900, undefined)).toBe('od\u00a01.900\u00a0€');
    expect(formatEuroRange('de', 1900, undefined)).toBe('ab\u00a01.900\u00a0€');
  });
});

describe('dates', () => {
  it.each([
    ['sl', '2025-11-21', '21.\u00a0novembra 2025'],
    ['de', '2025-11-21', '21.\u00a0November 2025'],
    ['de', '2026-01-05', '5.\u00a0Jänner 2026'],
    ['sl', '2026-04', 'april 2026'],
    ['de', '2026-01', 'Jänner 2026'],
    ['sl', '2024', '2024'],
    ['de', '2024-13', '2024'],
  ] as const)('%s %s', (locale, date, expected) => {
    expect(formatDate(locale, date)).toBe(expected);
  });
});

describe('order', () => {
  it('has Č after C, Đ after D, Š after S and Ž after Z in Slovenian', () => {
    const words = ['žagar', 'zidar', 'šivilja', 'slikar', 'đakon', 'dimnikar', 'čebelar', 'cvetličar', 'ekonomist'];
    expect(words.sort(getCollator('sl').compare)).toEqual([
      'cvetličar',
      'čebelar',
      'dimnikar',
      'đakon',
      'ekonomist',
      'slikar',
      'šivilja',
      'zidar',
      'žagar',
    ]);
  });

  it('has umlauts with their vowels in German', () => {
    const words = ['Zimmerin', 'Ärztin', 'Apothekerin', 'Bäckerin'];
    expect(words.sort(getCollator('de').compare)).toEqual(['Apothekerin', 'Ärztin', 'Bäckerin', 'Zimmerin']);
  });

  it('counts numbers as numbers', () => {
    expect(['10', '9'].sort(getCollator('sl').compare)).toEqual(['9', '10']);
  });
});

describe('letters of the list', () => {
  it.each([
    ['sl', 'čebelar', 'Č'],
    ['sl', 'šivilja', 'Š'],
    ['sl', 'žagar', 'Ž'],
    ['sl', 'Ärztin', 'A'],
    ['de', 'Ärztin', 'A'],
    ['de', 'Öko', 'O'],
    ['de', 'Šerif', 'S'],
    ['de', ' Bäckerin', 'B'],
    ['de', '3D-Druckerin', '#'],
  ] as const)('%s %s', (locale, title, letter) => {
    expect(toLetter(locale, title)).toBe(letter);
  });
});

describe('addresses of letters', () => {
  it.each([
    ['sl', 'C', 'c'],
    ['sl', 'Č', 'c-stresica'],
    ['sl', 'Š', 's-stresica'],
    ['sl', 'Ž', 'z-stresica'],
    ['sl', 'Ä', 'a'],
    ['de', 'Č', 'c'],
    ['sl', '#', 'drugo'],
    ['de', '#', 'andere'],
  ] as const)('%s %s', (locale, letter, slug) => {
    expect(toLetterSlug(locale, letter)).toBe(slug);
  });
});

it('sets a capital at the start only', () => {
  expect(capitalise('sl', 'čebelar ali čebelarka')).toBe('Čebelar ali čebelarka');
  expect(capitalise('sl', '')).toBe('');
});

it('names the part of a letter by the letter, and the part of those without one by a word', () => {
  expect(toLetterAnchor('sl', 'Č')).toBe('letter-Č');
  expect(toLetterAnchor('sl', '#')).toBe('letter-drugo');
  expect(toLetterAnchor('de', '#')).toBe('letter-andere');
});
