import Parser from 'rss-parser';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { areaSlugs } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

const parser = new Parser();

for (const locale of locales) {
  const feed = toPath(locale, { page: 'feed' });
  const area = toPath(locale, { page: 'area', slug: areaSlugs[locale] });
  const pages: [page: string, feed: string][] = [
    ...(['home', 'occupations', 'areas'] as const).map((page): [string, string] => [toPath(locale, { page }), feed]),
    [area, `${area}/feed.xml`],
  ];

  test(`pages in ${locale} name the feed of what they list, and it leads back to pages`, async ({ request }) => {
    for (const [page, expected] of pages) {
      const html = await (await request.get(page)).text();
      const [, href = ''] = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/.exec(html) ?? [];
      expect(new URL(href).pathname, page).toBe(expected);
      const response = await request.get(expected);
      expect(response.headers()['content-type']).toBe('application/atom+xml');
      const { items, feedUrl } = await parser.parseString(await response.text());
      expect(feedUrl).toBe(href);
      expect(items.length).toBeGreaterThan(1);
      for (const { link = '' } of items.slice(0, 10)) {
        expect((await request.get(new URL(link).pathname)).status(), link).toBe(200);
      }
    }
  });
}

test('the address people guess has the feed of the first language', async ({ request }) => {
  const { feedUrl } = await parser.parseString(await (await request.get('/feed.xml')).text());
  expect(new URL(feedUrl ?? '').pathname).toBe('/sl/feed.xml');
});

test('llms.txt is there; security.txt only where there is somebody to write to', async ({ request }) => {
  expect((await request.get('/llms.txt')).headers()['content-type']).toBe('text/markdown; charset=utf-8');
  expect((await request.get('/.well-known/security.txt')).status()).toBe(process.env.CONTACT_EMAIL ? 200 : 404);
});
