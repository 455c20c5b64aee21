import { expect, test } from '@playwright/test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { locales } from '#lib/i18n/locales';
import { toSearchPath } from '#lib/i18n/search-path';
import { readHead } from '../setup/read-head';
import { allPages, listPages, listRequestedPages, parallelPath, profilePath, sheetPath } from '../setup/sample-pages';

/** The path and the query of a full address. */
function toLocal(address: string | undefined): string {
  const { pathname, search } = new URL(address ?? '');
  return pathname + search;
}

test('every page has one title, one description and an address of its own', async ({ request }) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  const pages = allPages.filter((path) => path !== '/');
  for (const path of pages) {
    const head = await readHead(request, path);
    expect([path, head.titles.length, head.headings]).toEqual([path, 1, 1]);
    titles.add(head.titles[0] ?? '');
    descriptions.add(head.description ?? '');
    // The other forms of a profile lead search engines to the profile.
    const [profile] = locales
      .filter((locale) => [parallelPath(locale), sheetPath(locale)].includes(path))
      .map(profilePath);
    expect(toLocal(head.canonical), path).toBe(profile ?? path);
  }
  expect(titles.size).toBe(pages.length);
  // Searches are not for search engines, and have one description.
  const searched = pages.filter((path) => path.includes('?'));
  expect(descriptions.size).toBe(pages.length - searched.length);
});

for (const locale of locales) {
  test(`translations of "${locale}" pages exist and point back`, async ({ request }) => {
    for (const path of ['/', ...listPages(locale)]) {
      const { alternates, isListed } = await readHead(request, path);
      // What search engines are not to list has no translations for them.
      if (!isListed) {
        expect(alternates, path).toEqual([]);
        continue;
      }
      expect(alternates.map(([language]) => language).sort(), path).toEqual([...locales, 'x-default'].sort());
      for (const [language, href] of alternates) {
        const target = toLocal(href);
        const there = await readHead(request, target);
        expect(there.status, target).toBe(200);
        if (language !== 'x-default') expect(there.language, target).toBe(language);
        expect(toLocal(there.canonical)).toBe(target);
        expect(there.alternates, target).toEqual(alternates);
      }
    }
  });
}

test('search engines are to list neither the other forms of a profile nor what was searched', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  for (const locale of locales) {
    const searches = [toSearchPath(locale), toSearchPath(locale, { q: 'kuhar' })];
    for (const path of [parallelPath(locale), sheetPath(locale), ...searches]) {
      const html = await (await request.get(path)).text();
      expect(html, path).toContain('<meta name="robots" content="noindex, follow"');
      expect(html, path).not.toContain('hreflang="x-default"');
      expect(xml).not.toContain(`${path}<`);
    }
    expect(await (await request.get(profilePath(locale))).text()).not.toContain('name="robots"');
  }
});

test('a sitemap in one file has no parts', async ({ request }) => {
  for (const path of ['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/x']) {
    const response = await request.get(path);
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('Te strani ni');
  }
});

test('the sitemap lists pages that exist, with their translations', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  expect(urls).toEqual(expect.arrayContaining([profilePath('sl'), profilePath('de'), '/sl/poklici', '/de/quellen']));
  const headers = { 'accept-language': '*' };
  for (const url of urls) expect((await request.get(url, { headers })).status(), url).toBe(200);
  expect([...xml.matchAll(/hreflang="(\w+)"/g)].length).toBe(urls.length * 2);
  expect([...xml.matchAll(/hreflang="x-default"/g)].length).toBe(urls.length);
  expect(await (await request.get('/robots.txt')).text()).toContain('/sitemap.xml');
});

test('no link leads crawlers to the answer to a query', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  const closed = [...robots.matchAll(/^Disallow: (.+)$/gm)].map(([, start = '']) => start);
  for (const path of [...allPages, ...locales.flatMap(listRequestedPages)]) {
    if (path.includes('?'))
      expect(
        closed.some((start) => path.startsWith(start)),
        path,
      ).toBe(true);
    else
      expect(
        closed.filter((start) => path.startsWith(start)),
        path,
      ).toEqual([]);
    const { children } = parseDocument(await (await request.get(path)).text());
    const links = DomUtils.getElementsByTagName('a', children).map(({ attribs }) => attribs);
    const followed = links.filter(({ href = '', rel = '' }) => /^\/[^/].*\?/.test(href) && !rel.includes('nofollow'));
    expect(
      followed.map(({ href }) => href),
      path,
    ).toEqual([]);
  }
});
