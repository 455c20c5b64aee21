import { expect, it } from 'vitest';
import { dateSchema, dayOrYearSchema, isRealDate } from '#lib/vocabulary/date';
import { vocabularySchemas } from '#lib/vocabulary/vocabulary';

it.each([
  ['2025-11-21', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-11-31', false],
  ['2025-13-01', false],
  ['2025-1-1', false],
  ['21.11.2025', false],
  ['', false],
])('%s', (text, expected) => {
  expect(isRealDate(text)).toBe(expected);
});

it.each([
  ['2025-11-21', true],
  ['2025-11', true],
  ['2025', true],
  ['2025-13', false],
  ['2025-02-30', false],
  ['25', false],
  ['2025-', false],
  ['November 2025', false],
])('of a source: %s', (date, expected) => {
  const source = { id: 'a', publisher: { de: 'A' }, title: { de: 'A', sl: 'A' }, short: { de: 'A', sl: 'A' }, date };
  expect(vocabularySchemas.sources.safeParse(source).success).toBe(expected);
});

it.each([
  ['2025-11-21', true],
  ['2025', true],
  ['2025-11', false],
  ['12025', false],
  ['2025x', false],
])('a day or a year: %s', (text, expected) => {
  expect(dayOrYearSchema.safeParse(text).success).toBe(expected);
});

it.each([
  ['2025-02-30', '"2025-02-30" is not a real date', 'a day of the calendar as YYYY-MM-DD'],
  ['2999-01-01', '"2999-01-01" is in the future', expect.stringMatching(/^today, \d{4}-\d\d-\d\d, or earlier$/)],
  ['1989-12-31', '"1989-12-31" is long ago', '1990 or later'],
])('what is wrong with %s', (text, message, expected) => {
  expect(dateSchema.safeParse(text).error?.issues).toMatchObject([{ message, params: { expected } }]);
});
