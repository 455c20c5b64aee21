import { beforeAll, expect, it, vi } from 'vitest';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from '#lib/search/search';

const build = (id: string, more: Partial<SearchDocument> & { sl?: string; de?: string }): SearchDocument => ({
  id,
  kind: 'occupation',
  curated: false,
  codes: [],
  labels: [
    ...(more.sl ? [{ locale: 'sl', kind: 'title', text: more.sl } as const] : []),
    ...(more.de ? [{ locale: 'de', kind: 'title', text: more.de } as const] : []),
  ],
  ...more,
});

const documents = [
  build('imported', { sl: 'mizar', codes: ['123456', '7522', '7522.1'] }),
  build('curated', { sl: 'mizar', curated: true, codes: ['2421A1', '7522.10'] }),
  build('other', { sl: 'mizar za pohištvo', de: 'Organist' }),
  build('organist', { sl: 'organist', de: 'Kirchenmusiker' }),
  build('wood', { sl: 'mizarstvo', kind: 'area' }),
];
let index: SearchIndex<SearchDocument>;
beforeAll(async () => {
  index = await buildSearchIndex(documents);
});
const find = (query: string, options = {}) =>
  index.search(query, { locale: 'sl', limit: 10, ...options }).map(({ document }) => document.id);

it('prefers curated profiles and short names', () => {
  expect(find('mizar').slice(0, 3)).toEqual(['curated', 'imported', 'other']);
});

it('prefers the language of the reader', () => {
  expect(find('organist')).toEqual(['organist', 'other']);
  expect(find('organist', { locale: 'de' })).toEqual(['other', 'organist']);
});

it('finds whole codes before longer ones, and those before words', () => {
  expect(find('7522')).toEqual(['imported', 'curated']);
  expect(find('7522.10')).toEqual(['curated']);
  expect(find('1234')).toEqual(['imported']);
  expect(find('2421a1')).toEqual(['curated']);
  expect(index.search('12 34 56', { locale: 'sl', limit: 1 })[0]?.matched).toEqual({ code: '123456' });
});

it('gives the name that matched, and the document with all a caller put on it', async () => {
  const own = await buildSearchIndex([{ ...build('own', { de: 'Tischler' }), href: '/x' }]);
  const [hit] = own.search('tischlerin', { locale: 'sl', limit: 1 });
  expect(hit?.document.href).toBe('/x');
  expect(hit?.matched).toEqual({ locale: 'de', kind: 'title', text: 'Tischler' });
});

it('finds by what is only related, after what is called so or has the code', async () => {
  const related = (text: string) => ({ locale: 'de', kind: 'related', text }) as const;
  const own = build('own', { de: 'Liftwart', codes: ['111111'] });
  const other = build('other', {
    labels: [{ locale: 'de', kind: 'title', text: 'Seilbahner' }, related('Liftwart')],
    relatedCodes: ['111111'],
  });
  const both = await buildSearchIndex([other, own]);
  const list = (query: string) => both.search(query, { locale: 'de', limit: 5 }).map(({ document }) => document.id);
  expect(list('liftwartin')).toEqual(['own', 'other']);
  expect(list('111111')).toEqual(['own', 'other']);
  expect(list('seilbahner')).toEqual(['other']);
});

it('takes only the kinds and the number that were asked for', () => {
  expect(find('mizar', { kinds: ['area'] })).toEqual(['wood']);
  expect(find('mizar', { limit: 1 })).toEqual(['curated']);
  expect(find('mizar', { limit: 0 })).toEqual([]);
});

it('finds nothing in nothing', async () => {
  const empty = await buildSearchIndex([]);
  expect(empty.search('mizar', { locale: 'sl', limit: 5 })).toEqual([]);
  const nameless = await buildSearchIndex([build('x', {})]);
  expect(nameless.search('mizar', { locale: 'sl', limit: 5 })).toEqual([]);
});

it('lets others work while it builds', async () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 50;
    return now;
  });
  let turns = 0;
  let next = setImmediate(function count() {
    turns++;
    next = setImmediate(count);
  });
  await buildSearchIndex(documents);
  clearImmediate(next);
  vi.restoreAllMocks();
  expect(turns).toBeGreaterThan(documents.length);
});

it('is sure of a name with one word right and one nearly right, not of one only nearly right', async () => {
  const own = await buildSearchIndex([
    build('a', { sl: 'vzdrževalec strojev' }),
    build('b', { sl: 'vzdrževalec vozil' }),
  ]);
  const [first] = own.search('vzdrževalec strojve', { locale: 'sl', limit: 2 });
  expect([first?.document.id, first?.sure]).toEqual(['a', true]);
  expect(own.search('strojve', { locale: 'sl', limit: 2 })[0]?.sure).toBe(false);
});
