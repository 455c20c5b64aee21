import { expect, it } from 'vitest';
import { toTermDocument } from '#lib/search/to-search-document';
import { buildTerm } from '../../fixtures/terms';

it('finds a term by every label it has, the official one first', () => {
  expect(toTermDocument('competence', buildTerm('messen', 'Messen', 'merjenje')).labels).toEqual([
    { locale: 'de', kind: 'title', text: 'Messen' },
    { locale: 'sl', kind: 'title', text: 'merjenje' },
  ]);
  expect(toTermDocument('area', buildTerm('messen', 'Messen')).labels).toEqual([
    { locale: 'de', kind: 'title', text: 'Messen' },
  ]);
});

it('counts a term as curated once an editor has translated it', () => {
  const isCurated = (...[text, status]: [string?, 'machine'?]) =>
    toTermDocument('competence', buildTerm('messen', 'Messen', text, status)).curated;
  expect([isCurated('merjenje'), isCurated('merjenje', 'machine'), isCurated()]).toEqual([true, false, false]);
});
