import { expect, it } from 'vitest';
import { formatHits, readRealIndex } from './real-documents';

const index = await readRealIndex();
const ask = (query: string) => index.search(query, { locale: 'sl', limit: 200 });

it.each([
  ['nothing', ''],
  ['blanks', ' \t\n\u00a0\u2003'],
  ['NUL', '\u0000'.repeat(50)],
  ['marks of direction', '\u202e\u200f\u2066\u2069'],
  ['a lone surrogate', '\ud83d'],
  ['half of a pair at the cut', `${'.'.repeat(119)}\u{1f600}`],
  ['emoji', '👩‍🔧🧑🏽‍🍳🇸🇮'],
  ['punctuation', '!"§$%&/()=?*+~#\'<>|,;.:-_[]{}\\^`´'],
  ['accents on nothing', '\u0301'.repeat(5_000)],
  ['brackets', '('.repeat(10_000)],
  ['brackets with letters', '(x/'.repeat(5_000)],
  ['one letter, 10,000 times', 'x'.repeat(10_000)],
  ['strokes', 'x/-'.repeat(5_000)],
  ['a ligature that unfolds', '\ufdfa'.repeat(100)],
])('finds nothing in %s', (_, query) => {
  expect(formatHits(ask(query))).toEqual([]);
});

it.each([
  '<script>alert(1)</script>',
  "'; DROP TABLE occupations; --",
  "1' OR '1'='1",
  '(a+)+$'.repeat(1_000),
  '../../etc/passwd',
  '%00%0a%0d',
  `q${'\u0301'.repeat(5_000)}`,
  'constructor',
  '__proto__',
  'toString hasOwnProperty',
  'in '.repeat(4_000),
  'prodajalec '.repeat(1_000),
  Array.from({ length: 5_000 }, (_, at) => `word${at}`).join(' '),
  'ManagerIn'.repeat(2_000),
  '12345678901234567890'.repeat(100),
  '1.'.repeat(5_000),
  'abcdefghij'.repeat(1_000),
])('answers %.40s', (query) => {
  expect(ask(query).length).toBeLessThanOrEqual(200);
});

it('reads what stands before the nonsense', () => {
  expect(ask(`mizar\u0000${'.'.repeat(10_000)}`)[0]?.document.id).toBe('tischlerin');
  expect(ask('\u202emizar\u202c')[0]?.document.id).toBe('tischlerin');
  expect(ask('mi\u00adzar \ud800')[0]?.document.id).toBe('tischlerin');
});
