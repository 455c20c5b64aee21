import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { WaysInWords } from '#components/ui/ways-in-words';
import { buildTerm } from '../../fixtures/terms';

const buildWay = (words: string, sok: readonly number[]) => ({
  term: { ...buildTerm(words, words), inWords: { sl: words, de: words } },
  eqf: [],
  sok,
});
const trade = buildWay('izučen poklic', [4, 5]);
const study = buildWay('študij', [7]);
const course = buildWay('tečaj', []);
const renderWays = (ways: Parameters<typeof WaysInWords>[0]['ways'], brief = false) =>
  renderToStaticMarkup(<WaysInWords ways={ways} locale="sl" brief={brief} />).replaceAll('\u00a0', ' ');

it('names the Slovenian level once where all ways have the same', () => {
  expect(renderWays([trade])).toBe('izučen poklic; v Sloveniji SOK 4 ali 5');
  expect(renderWays([trade, buildWay('šola', [4, 5])])).toBe('izučen poklic ali šola; v Sloveniji SOK 4 ali 5');
});

it('names it behind each way where they differ', () => {
  expect(renderWays([course, trade, study])).toBe('tečaj, izučen poklic (v Sloveniji SOK 4 ali 5) ali študij (SOK 7)');
});

it('claims no level where none is known or none is wanted', () => {
  expect(renderWays([course])).toBe('tečaj');
  expect(renderWays([course, trade], true)).toBe('tečaj ali izučen poklic');
});

it('marks words in another language', () => {
  expect(renderWays([{ term: buildTerm('kurs', 'Kurs'), eqf: [], sok: [] }])).toBe('<span lang="de">Kurs</span>');
});
