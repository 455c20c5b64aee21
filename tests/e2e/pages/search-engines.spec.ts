import { locales } from '#lib/i18n/locales';
import { toSearchPath } from '#lib/i18n/search-path';
import { parallelPath, profilePath, sheetPath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

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
