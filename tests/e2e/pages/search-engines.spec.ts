import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { toSearchPath } from '#lib/i18n/search-path';
import { allPages, listPages, parallelPath, profilePath } from '../setup/sample-pages';

/** The path and the query of a full address. */
function toLocal(address: string | null | undefined): string {
  const { pathname, search } = new URL(address ?? '');
  return pathname + search;
}

test('every page has one title, one description and an address of its own', async ({ page }) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  const pages = allPages.filter((path) => path !== '/');
  for (const path of pages) {
    await page.goto(path);
    await expect(page.locator('title'), path).toHaveCount(1);
    await expect(page.locator('h1'), path).toHaveCount(1);
    titles.add(await page.title());
    descriptions.add((await page.locator('meta[name=description]').getAttribute('content')) ?? '');
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(toLocal(canonical), path).toBe(path);
  }
  expect(titles.size).toBe(pages.length);
  // Searches are not for search engines, and have one description.
  const searched = pages.filter((path) => path.includes('?'));
  expect(descriptions.size).toBe(pages.length - searched.length);
});

for (const locale of locales) {
  test(`translations of "${locale}" pages exist and point back`, async ({ page, request }) => {
    // Each page of every kind is visited with its translations.
    test.slow();
    const listAlternates = () =>
      page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    for (const path of ['/', ...listPages(locale)]) {
      await page.goto(path);
      const here = await listAlternates();
      // What search engines are not to list has no translations for them.
      if ((await page.locator('meta[name=robots][content*=noindex]').count()) > 0) {
        expect(here, path).toEqual([]);
        continue;
      }
      expect(here.map(([language]) => language).sort(), path).toEqual(['de', 'sl', 'x-default']);
      for (const [language, href] of here) {
        const target = toLocal(href);
        const response = await request.get(target, { headers: { 'accept-language': '*' }, maxRedirects: 0 });
        expect(response.status(), target).toBe(200);
        await page.goto(target);
        if (language !== 'x-default') await expect(page.locator('html')).toHaveAttribute('lang', language ?? '');
        expect(toLocal(await page.locator('link[rel=canonical]').getAttribute('href'))).toBe(target);
        expect(await listAlternates(), target).toEqual(here);
      }
    }
  });
}

test('search engines are to list neither the parallel views nor what was searched', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  for (const locale of locales) {
    for (const path of [parallelPath(locale), toSearchPath(locale), toSearchPath(locale, { q: 'kuhar' })]) {
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

test('structured data of a profile', async ({ page }) => {
  await page.goto(profilePath('de'));
  const scripts = page.locator('script[type="application/ld+json"]');
  await expect(scripts).toHaveCount(1);
  const { '@graph': graph } = JSON.parse((await scripts.textContent()) ?? '');
  const find = (type: string) => graph.find((node: { '@type': string }) => node['@type'] === type);
  expect(find('WebPage')).toMatchObject({ inLanguage: 'de', dateModified: '2025-11-21' });
  expect(find('BreadcrumbList').itemListElement).toHaveLength(3);
  const occupation = find('Occupation');
  const pay = occupation.estimatedSalary.map(
    ({ value, validFrom }: { value: Record<string, unknown>; validFrom: string }) => [
      value.minValue,
      value.maxValue,
      validFrom,
    ],
  );
  expect(pay).toEqual([
    [2300, 3950, '2025-11-21'],
    [2300, 2480, '2025-11-21'],
    [2460, 3180, '2025-11-21'],
    [2800, 3950, '2025-11-21'],
  ]);
  expect(JSON.stringify(occupation)).not.toMatch(/percentile|median/i);
  expect(occupation.occupationalCategory).toContainEqual({
    '@type': 'CategoryCode',
    codeValue: '760152',
    name: 'Key-Account-Manager/in',
    inCodeSet: 'AMS-Berufssystematik',
  });
});
