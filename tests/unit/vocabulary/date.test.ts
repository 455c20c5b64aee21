import { expect, it } from 'vitest';
import { isRealDate } from '#lib/vocabulary/date';
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
