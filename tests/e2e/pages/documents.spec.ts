import { allPages, profilePath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

const pages = [...allPages, '/ni-strani'];
const kilobyte = 1_000;

test('no page has inline styles or scripts, nor anything of the framework', async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path, { headers: { 'accept-language': '*' } })).text();
    expect(html, path).not.toMatch(/<[^>]+\sstyle=|<style|\son\w+=|__next_f|_next\/[^"]*\.js/i);
    const scripts = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes?.trim());
    const others = scripts.filter((attributes) => attributes !== 'type="application/ld+json"');
    expect(others, path).toEqual(['type="module" src="/enhance.js"']);
  }
});

test('the scripts that add comfort are at most 6 KB', async ({ request, baseURL }) => {
  const html = await (await request.get('/sl')).text();
  const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source]) => source ?? '');
  let bytes = 0;
  for (const source of sources) {
    const response = await request.head(new URL(source, baseURL).href, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers()['content-encoding']).toBe('br');
    bytes += Number(response.headers()['content-length']);
  }
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(6 * kilobyte);
});

test('the next page is fetched when the pointer rests on a link', async ({ page }) => {
  await page.goto('/sl');
  const link = page.locator('main').getByRole('link', { name: 'Poklici', exact: false }).first();
  const prefetch = page.waitForRequest((request) => (request.headers()['sec-purpose'] ?? '').startsWith('prefetch'));
  await link.hover();
  expect((await prefetch).url()).toContain('/sl/');
});

test('a way from a page to a file, and back, is no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const path of ['/sitemap.xml', '/robots.txt', '/icon.svg', profilePath('de')]) {
    await page.goto('/de');
    await page.evaluate((address) => location.assign(address), path);
    await page.waitForURL(path);
    // Errors of a new document come with its first frame.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.goBack();
    await page.waitForURL('/de');
  }
  expect(errors).toEqual([]);
});
