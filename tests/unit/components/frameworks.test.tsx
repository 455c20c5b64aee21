import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FrameworksView } from '#components/qualifications/frameworks-view';
import { locales } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { buildTerm } from '../../fixtures/terms';
import { listLinks, toText } from './to-text';
import { catalogue } from './valid-catalogue';

const draw = (locale: (typeof locales)[number], more: Partial<Parameters<typeof FrameworksView>[0]> = {}) => (
  <FrameworksView
    locale={locale}
    rungs={catalogue.rungs}
    levels={[]}
    authorities={[]}
    sources={catalogue.sources}
    {...more}
  />
);

it('has the highest level on top', () => {
  const html = renderToStaticMarkup(draw('sl'));
  expect([...html.matchAll(/<th scope="row">(\d)/g)].map(([, eqf]) => eqf)).toEqual(['5', '4']);
});

it('names qualifications of both countries, or says that there is none', () => {
  const text = toText(draw('sl'));
  expect(text).toContain('|4|NQR IV|vzorčno vajeništvo|SOK 4|srednja vzorčna izobrazba|SOK 5|nekdanji vzorčni izpit|');
  expect(text).toContain('|5|NQR V|v viru ni tipične kvalifikacije|');
});

it('leads to the occupations of a level that has any', () => {
  const level = { ...buildTerm('lehre', 'Lehre', 'vajeništvo'), eqf: [4], inWords: { sl: 'izučen poklic', de: 'x' } };
  const other = { ...buildTerm('schule', 'Schule'), eqf: [4] };
  const levels = [
    { level, path: '/sl/izobrazba/vajenistvo' },
    { level: other, path: undefined },
  ];
  expect(toText(draw('sl', { levels }))).toContain('|Poklici:|izučen poklic|');
  expect(listLinks(draw('sl', { levels }))).toContain('/sl/izobrazba/vajenistvo');
  const named = renderToStaticMarkup(draw('sl', { levels: [{ level: other, path: '/x' }] }));
  expect(named).toContain('<span lang="de"> <a href="/x">Schule</a></span>');
});

it.each(locales)('warns of every wrong conclusion, and cites only what the levels rest on, in %s', (locale) => {
  const text = toText(draw(locale));
  for (const [warning] of getMessages(locale).browse.frameworks.cautions) expect(text).toContain(warning);
  const cited = renderToStaticMarkup(draw(locale)).matchAll(/ id="source-([^"]+)"/g);
  expect([...cited].map(([, id]) => id)).toEqual(['musteramt']);
});

it('names whom to ask about levels, and the page about recognition', () => {
  const office = {
    ...buildTerm('amt', 'Registeramt', 'registrski urad'),
    url: 'https://amt.test/',
    sources: ['quelle'],
  };
  const levels = { sl: 'Vodi register.', de: 'Führt das Register.' };
  const other = { ...buildTerm('stelle', 'Andere Stelle', 'drugi urad'), sources: [] };
  const view = draw('sl', { authorities: [{ ...office, levels }, other] });
  expect(toText(view)).toContain('Registrski urad');
  expect(toText(view)).toContain('Vodi register.');
  expect(toText(view)).not.toContain('rugi urad');
  expect(listLinks(view)).toEqual(expect.arrayContaining(['https://amt.test/', '/sl/priznavanje']));
});
