import type { APIRequestContext } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { listFaults } from '../../fixtures/schema-org';
import { allPages, competencePath, listRequestedPages, profilePath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

type Described = Record<string, unknown>;

/** What a page describes to machines, and what it says to readers. */
async function read(request: APIRequestContext, path: string) {
  const html = await (await request.get(path, { headers: { 'accept-language': '*' } })).text();
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => json);
  const graph: Described[] = JSON.parse(scripts[0] ?? '{"@graph":[]}')['@graph'];
  return { html, scripts, graph, find: (type: string) => graph.find((node) => node['@type'] === type) ?? {} };
}

const homes = ['/', ...locales.map((locale) => toPath(locale, { page: 'home' }))];

test('every page describes itself in words that schema.org knows', async ({ request }) => {
  for (const path of [...allPages, ...locales.flatMap(listRequestedPages)]) {
    const { scripts, graph, find } = await read(request, path);
    expect(scripts.length, path).toBe(1);
    expect(listFaults(graph), path).toEqual([]);
    const crumbs = find('BreadcrumbList').itemListElement as { item: string }[] | undefined;
    if (homes.includes(path)) expect(crumbs, path).toBeUndefined();
    else expect(new URL(crumbs?.at(-1)?.item ?? '').pathname, path).toBe(path.replace(/\?.*/, ''));
  }
});

test('start pages describe the site with its search, by one name', async ({ request }) => {
  const sites = [];
  for (const path of homes) {
    const { find } = await read(request, path);
    expect(find('Organization')['@id'], path).toBeTruthy();
    const { target } = find('WebSite').potentialAction as { target: { urlTemplate: string } };
    const { pathname, search } = new URL(target.urlTemplate.replace('{search_term_string}', 'kuhar'));
    expect((await request.get(pathname + search)).status(), path).toBe(200);
    sites.push(find('WebSite')['@id']);
  }
  expect(new Set(sites).size).toBe(1);
});

test('lists name the pages that they link', async ({ request }) => {
  for (const locale of locales) {
    const routes = ['occupations', 'areas', 'education', 'german-levels', 'isco', 'competences'] as const;
    for (const page of routes) {
      const { html, find } = await read(request, toPath(locale, { page }));
      const list = find('ItemList') as { numberOfItems: number; itemListElement: { url: string }[] };
      expect(list.numberOfItems, page).toBe(list.itemListElement.length);
      expect(list.numberOfItems, page).toBeGreaterThan(0);
      const paths = list.itemListElement.map(({ url }) => new URL(url).pathname);
      expect(paths.filter((path) => !html.includes(`href="${path}"`))).toEqual([]);
    }
  }
});

test('a thing has one name in all languages', async ({ request }) => {
  for (const [toPage, type] of [
    [profilePath, 'Occupation'],
    [competencePath, 'DefinedTerm'],
  ] as const) {
    const ids = [];
    for (const locale of locales) ids.push((await read(request, toPage(locale))).find(type)['@id']);
    expect(ids[0]).toBeTruthy();
    expect(new Set(ids).size).toBe(1);
  }
});

test('a profile has the pay and the codes of its page', async ({ request }) => {
  const { find } = await read(request, profilePath('de'));
  expect(find('WebPage')).toMatchObject({ inLanguage: 'de', dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  const { estimatedSalary, occupationalCategory, ...occupation } = find('Occupation');
  const toAmount = (minValue: number, maxValue: number) => ({ validFrom: '2025-11-21', value: { minValue, maxValue } });
  const amounts = [toAmount(2300, 3950), toAmount(2300, 2480), toAmount(2460, 3180), toAmount(2800, 3950)];
  expect(estimatedSalary).toMatchObject(amounts);
  expect(estimatedSalary).toHaveLength(amounts.length);
  expect(JSON.stringify(estimatedSalary)).not.toMatch(/percentile|median/i);
  expect(occupationalCategory).toContainEqual({
    '@type': 'CategoryCode',
    codeValue: '760152',
    name: 'Key-Account-Manager/in',
    inCodeSet: { '@type': 'CategoryCodeSet', name: 'AMS-Berufssystematik' },
  });
  const parts = ['educationRequirements', 'qualifications', 'skills', 'responsibilities', 'occupationLocation'];
  expect(Object.keys(occupation)).toEqual(expect.arrayContaining(parts));
});
