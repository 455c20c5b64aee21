import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { JsonLd } from '#components/site/json-ld';
import { locales } from '#lib/i18n/locales';
import { buildBreadcrumbs, buildGraph, buildItemList } from '#lib/seo/json-ld';
import { buildSite } from '#lib/seo/site-json-ld';
import { listFaults } from '../../fixtures/schema-org';
import { stubSiteUrl, trail } from './setup';

stubSiteUrl();

it('breadcrumbs tell the way to the page', () => {
  expect(buildBreadcrumbs(trail)).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Domov', item: 'https://example.org/sl' },
      { position: 2, name: 'Poklic', item: 'https://example.org/sl/poklici/izdelovalka-vzorcev' },
    ],
  });
});

it('a list names the pages that are shown, and how many there are', () => {
  const listed = ['a', 'b', 'c'].map((title) => ({ title, path: `/sl/poklici/${title}` }));
  expect(buildItemList(listed, 2)).toEqual({
    '@type': 'ItemList',
    numberOfItems: 3,
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'a', url: 'https://example.org/sl/poklici/a' },
      { '@type': 'ListItem', position: 2, name: 'b', url: 'https://example.org/sl/poklici/b' },
    ],
  });
});

it('a start page describes the site, its search, and who publishes it', () => {
  const [site, publisher] = buildSite('de');
  expect(site).toMatchObject({
    '@id': 'https://example.org/#site',
    name: 'Poklici · Berufe',
    publisher: { '@id': publisher['@id'] },
    potentialAction: { target: { urlTemplate: 'https://example.org/de/suche?q={search_term_string}' } },
  });
  expect(buildSite('sl')[0]['@id']).toBe(site['@id']);
});

it('schema.org knows all of it', () => {
  const nodes = [...locales.flatMap(buildSite), buildBreadcrumbs(trail), buildItemList(trail, 1)];
  expect(listFaults(buildGraph(nodes))).toEqual([]);
});

it('no text ends the script it stands in', () => {
  const data = { name: '</script><img src=x>', names: ['<!-- <script>'] };
  const html = renderToStaticMarkup(<JsonLd data={data} />);
  expect(html.slice(1).match(/<[^>]*>/g)).toEqual(['</script>']);
  expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(data);
});
