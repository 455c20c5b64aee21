import { expect, test } from 'vitest';
import { listShares } from '../../bench/pages/shared-words';
import { listLandmarks, listRepeats } from '../../bench/pages/speech';
import type { SpokenNode } from '../../bench/pages/spoken-tree';

const node = (role: string, name: string, children: SpokenNode[] = []): SpokenNode => ({
  role,
  name,
  section: 'salary',
  children,
});
const text = (name: string) => node('StaticText', name);
const repeats = (children: SpokenNode[], terms: string[] = []) =>
  listRepeats(node('main', '', children), new Set(terms));

test('words are shared where six in a row stand in enough other texts', () => {
  const sentence = 'Podatki so zbrani v viru AMS';
  const texts = [`Zidar gradi. ${sentence}`, sentence, 'Kuhar kuha.'];
  expect(listShares(texts, 1)).toEqual([75, 100, 0]);
  expect(listShares(texts, 2)).toEqual([0, 0, 0]);
});

test('a phrase or the only amount is spoken twice, a term in two groups is not', () => {
  expect(repeats([text('še ni zajeto'), text('Še ni zajeto.')])).toEqual(['salary: Še ni zajeto.']);
  expect(repeats([text('od 2.300 €'), text('od 2.300 €')])).toEqual(['salary: od 2.300 €']);
  expect(repeats([text('od 2.300 €'), text('od 2.300 €'), text('od 2.500 €')])).toEqual([]);
  expect(repeats([text('sistemi ERP'), text('sistemi ERP')], ['sistemi ERP'])).toEqual([]);
  expect(repeats([text('zajeto 1. maja 2026'), text('zajeto 1. maja 2026')])).toEqual([]);
});

test('a name that holds what stands beside it is spoken twice', () => {
  expect(repeats([text('2.300–3.950 €'), node('image', 'Plača: 2.300–3.950 €')])).toEqual([
    'salary: Plača: 2.300–3.950 €',
  ]);
  const heading = node('heading', 'Plača Gehalt', [text('Plača'), text('Gehalt')]);
  const link = node('link', 'Na nemški strani: Gehalt', [text('Na nemški strani: Gehalt')]);
  expect(repeats([node('region', 'Plača', [heading])])).toEqual(['salary: Plača']);
  expect(repeats([heading, link])).toEqual(['salary: Na nemški strani: Gehalt']);
  expect(repeats([heading, node('link', 'Vse o plačah', [text('Vse o plačah')])])).toEqual([]);
});

test('only landmarks with a name count', () => {
  const tree = node('main', '', [node('navigation', 'Na tej strani'), node('region', ''), node('group', 'Osnove')]);
  expect(listLandmarks(tree)).toEqual(['navigation Na tej strani']);
});
