import { describe, expect, it } from 'vitest';
import { toQuery } from '#lib/catalogue/query';
import { toSearchPath } from '#lib/i18n/search-path';
import { parseSearchRequest } from '#lib/search/request';

describe('the state of a search', () => {
  it.each([
    [{}, {}],
    [{ q: '  kuhar  ' }, { q: 'kuhar' }],
    [
      { q: ['kuhar', 'natakar'], level: ['lehre'] },
      { q: 'kuhar', level: 'lehre' },
    ],
    [
      { area: 'handel-logistik', pay: '2000', known: '1', curated: '1', p: '3' },
      { area: 'handel-logistik', pay: 2000, known: true, curated: true, p: 3 },
    ],
    [{ area: '../x', level: 'A B', pay: '-5', known: 'yes', curated: '0', p: '0' }, {}],
    [{ pay: '1e9', p: '99999999' }, {}],
    [
      { area: 'a'.repeat(120), pay: '10000', p: '2' },
      { area: 'a'.repeat(120), pay: 10_000, p: 2 },
    ],
    [{ area: 'a'.repeat(121), level: 'é', pay: '100000', p: '02' }, {}],
    [{ area: 'a\n', level: ' a', pay: '5 ', p: '2x', q: [] }, {}],
    [{ sort: 'pay' }, { sort: 'pay' }],
    [{ sort: ['pay', 'x'] }, { sort: 'pay' }],
    [{ sort: 'PAY' }, {}],
    [{ sort: 'title' }, {}],
    [{ q: '', constructor: 'x', toString: 'y' }, {}],
  ])('%j', (params, expected) => {
    expect(parseSearchRequest(params)).toEqual(expected);
  });

  it('comes back from its own address', () => {
    const state = {
      q: 'a&b=č +ß',
      area: 'x',
      level: 'y',
      pay: 2200,
      known: true,
      curated: true,
      sort: 'pay' as const,
      p: 2,
    };
    const query = new URL(toSearchPath('sl', state), 'http://x').searchParams;
    expect(parseSearchRequest(Object.fromEntries(query))).toEqual(state);
    expect(toSearchPath('de', { p: 1 })).toBe('/de/suche');
  });
});

describe('the words of a query', () => {
  it.each([
    ['a\u0000b', 'a b'],
    ['\u202Eabc\u200F', 'abc'],
    ['a\n\t b', 'a b'],
    ['\uD800a\uDC00', 'a'],
    ["<script>alert('x')</script>", "<script>alert('x')</script>"],
    ['a'.repeat(10_000), 'a'.repeat(100)],
    [`${'a'.repeat(99)}😀`, 'a'.repeat(99)],
    ['\uFFFD', ''],
    [`\n${'a'.repeat(101)}`, 'a'.repeat(100)],
    [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
    [`${'\n'.repeat(999)}ab`, 'a'],
  ])('%j', (text, expected) => {
    expect(toQuery(text)).toBe(expected);
  });
});
