import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { locales } from '#lib/i18n/locales';
import { profilePath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

/** A site of someone else: it shows in a frame the address that its own has as the query. */
async function startOther() {
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Other</title><iframe src="${decodeURIComponent(url.slice(2))}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/?`, stop: () => server.close() };
}

for (const locale of locales) {
  test(`another site shows the "${locale}" card of a profile, and not its page`, async ({ page, request, baseURL }) => {
    const html = await (await request.get(profilePath(locale))).text();
    const [, oembed = ''] = html.match(/type="application\/json\+oembed" href="([^"]+)"/) ?? [];
    const { pathname, search } = new URL(oembed.replaceAll('&amp;', '&'));
    const answer = await request.get(pathname + search);
    expect([answer.status(), answer.headers()['access-control-allow-origin']]).toEqual([200, '*']);
    const { html: snippet, ...size } = (await answer.json()) as { html: string; width: number; height: number };
    const card = new URL(snippet.match(/src="([^"]+)"/)?.[1] ?? '').pathname;

    const other = await startOther();
    try {
      await page.goto(other.url + encodeURIComponent(baseURL + card));
      const link = page.frameLocator('iframe').getByRole('link');
      await expect(link).toHaveAttribute('href', new RegExp(`${profilePath(locale)}$`));
      expect([await link.getAttribute('target'), await link.getAttribute('rel')]).toEqual(['_blank', 'noopener']);
      await expect(page.frameLocator('iframe').locator('dd').first()).toContainText('2.300–3.950');
      await expect(page.frameLocator('iframe').locator('script')).toHaveCount(0);
      await page.setViewportSize(size);
      await page.goto(card);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), 'fits').toBeLessThanOrEqual(size.height);

      const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
      await page.goto(other.url + encodeURIComponent(baseURL + profilePath(locale)));
      await refused;
      await expect(page.frameLocator('iframe').locator('h1')).toHaveCount(0);
    } finally {
      other.stop();
    }
  });
}
