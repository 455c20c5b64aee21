import { type APIRequestContext, expect, test } from '@playwright/test';
import sharp from 'sharp';
import { locales } from '#lib/i18n/locales';
import { readMeta } from '../setup/read-meta';
import { checklistPath, listPages, parallelPath, profilePath, sheetPath } from '../setup/sample-pages';

/** The address of the picture on this server, and what the page says of it. */
async function readPicture(request: APIRequestContext, path: string) {
  const meta = await readMeta(request, path);
  return { path: new URL(meta.get('og:image') ?? '').pathname, meta };
}

test('every page in the sitemap has a picture of the size it says', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const pages = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);
  expect(pages.length).toBeGreaterThan(500);
  const pictures = new Set<string>();
  for (const page of pages) {
    const { path, meta } = await readPicture(request, page);
    pictures.add(path);
    const said = ['og:image:width', 'og:image:height', 'og:image:type', 'twitter:card'].map((name) => meta.get(name));
    expect([page, ...said]).toEqual([page, '1200', '630', 'image/png', 'summary_large_image']);
    expect(meta.get('og:image:alt'), page).toMatch(/.{20}/);
  }
  for (const path of pictures) {
    const response = await request.get(path);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 200, 'image/png']);
    expect(response.headers()['cache-control']).toContain('immutable');
    const bytes = await response.body();
    expect(bytes.length, path).toBeLessThan(60_000);
    expect(await sharp(bytes).metadata(), path).toMatchObject({ format: 'png', width: 1_200, height: 630 });
  }
});

for (const locale of locales) {
  test(`the picture of a "${locale}" profile is its own, and on all its pages`, async ({ request }) => {
    const { path, meta } = await readPicture(request, profilePath(locale));
    expect(meta.get('og:image:alt')).toContain('2.300–3.950');
    const others = [parallelPath(locale), sheetPath(locale), checklistPath(locale)];
    for (const page of others) expect((await readPicture(request, page)).path, page).toBe(path);
    const same: string[] = [];
    for (const page of listPages(locale)) if ((await readPicture(request, page)).path === path) same.push(page);
    expect(same.sort()).toEqual([profilePath(locale), ...others].sort());
  });
}

test('an address that names no picture has none', async ({ request }) => {
  for (const path of ['/picture/0123456789abcdef0123.png', '/picture/x', '/picture']) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
