import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { type Guide, GuideBox } from '#components/search/guide-box';
import { SearchView } from '#components/search/search-view';
import { buildTerm } from '../../fixtures/terms';

const area: Guide = {
  kind: 'area',
  href: '/sl/podrocja/gradbenistvo',
  name: buildTerm('bau', 'Bau', 'gradbeništvo'),
  text: undefined,
};
const page: Guide = {
  kind: 'page',
  href: '/de/ueber-diese-seite',
  name: 'Über diese Seite',
  text: 'Für ganz Österreich.',
};
const text = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|');

it('says that the occupation is not described, and names the nearest area in both languages', () => {
  const html = renderToStaticMarkup(<GuideBox guide={area} query="tesar" locale="sl" />);
  expect(html).toContain('href="/sl/podrocja/gradbenistvo"');
  expect(html.match(/<p>/g)).toHaveLength(1);
  expect(text(html)).toMatch(/^\|Poklica »tesar« še nismo opisali\. Najbližje področje:\|.*gradbeništvo.*Bau/i);
});

it('leads to a page with a sentence', () => {
  const html = renderToStaticMarkup(<GuideBox guide={page} query="Graz" locale="de" />);
  expect(text(html)).toBe('|Zu „Graz“:|Für ganz Österreich.|Über diese Seite|');
});

it('stands in place of the word that nothing was found', () => {
  const none = { occupations: [], competences: [], areas: [] };
  const draw = (guide?: Guide) => {
    const results = { ...none, guide, total: 0, page: 1, pages: 1, guesses: none };
    const props = { locale: 'de', facets: { q: 'Graz' }, groups: [], scale: { from: 0, to: 3_000 } } as const;
    return text(renderToStaticMarkup(<SearchView {...props} results={results} />));
  };
  expect(draw()).toContain('Zu „Graz“ haben wir nichts gefunden.');
  expect(draw(page)).toContain('|Zu „Graz“:|');
  expect(draw(page)).not.toContain('nichts gefunden');
});
