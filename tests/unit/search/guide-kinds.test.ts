import { beforeAll, beforeEach, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import type { Locale } from '#lib/i18n/locales';
import { findGuide } from '#lib/search/guides';
import { readValid } from '../../fixtures/content';

let content: Awaited<ReturnType<typeof readValid>>;
let catalogue: Catalogue;
beforeAll(async () => {
  content = await readValid();
});
beforeEach(() => {
  catalogue = buildCatalogue(content);
});

const find = (query: string, locale: Locale = 'sl', among = catalogue) => findGuide(among, query, locale);

it.each([
  ['plača', { id: 'pay', kind: 'page', href: '/sl/o-strani', name: 'O strani', text: 'Znesek je v opisu.' }],
  ['LOHN', { id: 'pay', kind: 'page', href: '/sl/o-strani', name: 'O strani', text: 'Znesek je v opisu.' }],
  ['Lehre', { id: 'training', kind: 'level', href: '/sl/izobrazba/vajenistvo', text: undefined }],
  ['obrtnik', { id: 'trades', kind: 'area', href: '/sl/podrocja/obrt', text: undefined }],
  ['Musteramt', { id: 'office', kind: 'link', href: 'https://amt.example/', name: 'vzorčni urad', text: undefined }],
])('%s leads to %j', (query, guide) => expect(find(query)).toMatchObject(guide));

it.each(['', 'plač', 'plača in obrtnik', 'constructor'])('%j leads nowhere', (query) =>
  expect(find(query)).toBeUndefined(),
);

it('a level or an area without occupations has no page: the list of levels answers, or nothing does', () => {
  const empty = buildCatalogue({ ...content, profiles: [] });
  expect(find('Lehre', 'sl', empty)).toMatchObject({
    kind: 'page',
    href: '/sl/izobrazba',
    name: 'Poklici po ravni izobrazbe',
  });
  expect(find('obrtnik', 'sl', empty)).toBeUndefined();
  const guides = [{ id: 'x', words: { sl: ['x'], de: [] }, area: 'none', level: undefined }] as never;
  expect(find('x', 'sl', { ...catalogue, guides })).toBeUndefined();
});

it.each([
  ['sources', '/de/quellen', 'Quellen'],
  ['areas', '/de/bereiche', 'Berufsbereiche'],
  ['frameworks', '/de/qualifikationsrahmen', 'Bildungsniveaus in Österreich und Slowenien'],
  ['german-levels', '/de/deutschkenntnisse', 'Berufe nach Deutschkenntnissen'],
] as const)('the page %s is named by its title', (page, href, name) => {
  const guides = [{ id: 'x', words: { sl: ['dva besedi'], de: [] }, page }] as never;
  expect(find('Dva  besedi', 'de', { ...catalogue, guides })).toMatchObject({ kind: 'page', href, name });
});
