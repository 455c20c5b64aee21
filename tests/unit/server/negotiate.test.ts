import { describe, expect, it } from 'vitest';
import { negotiateLocale } from '#lib/server/negotiate';

describe('negotiateLocale', () => {
  it.each([
    ['sl', 'sl'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['SL-si', 'sl'],
    ['de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['en,de;q=0.8', 'de'],
    ['de;q=0.7,sl;q=0.9', 'sl'],
    ['sl;q=0.7, de-AT;q=0.9', 'de'],
    ['sl;q=0, de;q=0.1', 'de'],
    ['hr,sl;q=0.5,*;q=0.1', 'sl'],
  ])('%j leads to %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });

  it.each([
    undefined,
    '',
    '*',
    'en',
    'en-GB,en;q=0.9,*;q=0.5',
    'sl;q=0',
    'sl;q=0,*',
    'slk',
    'den',
    ';;;,,=q',
    'de;q=much',
    '\u0000',
  ])('%j leads to no language', (header) => {
    expect(negotiateLocale(header)).toBeUndefined();
  });
});
