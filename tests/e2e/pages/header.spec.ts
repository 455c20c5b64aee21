import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { expect, test } from '../setup/test';

const phone = { width: 360, height: 780 };

for (const locale of locales) {
  const path = toPath(locale, { page: 'areas' });
  const { search } = getMessages(locale);

  test(`the header of "${locale}" pages is one row on a desk, as wide as the page`, async ({ page }) => {
    for (const width of [1024, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const header = page.locator('header');
      expect((await header.boundingBox())?.height).toBeLessThan(64);
      await expect(header.getByRole('searchbox', { name: search.label })).toBeVisible();
      const [start, end] = await page.evaluate(() => {
        const main = document.querySelector('main');
        const [name, last] = ['header a', 'header a[data-language-switch]'].map((selector) =>
          document.querySelector(selector)?.getBoundingClientRect(),
        );
        if (!main || !name || !last) throw new Error('no header, or no page');
        const { left, right } = main.getBoundingClientRect();
        const { paddingLeft, paddingRight } = getComputedStyle(main);
        return [
          name.left - left - Number.parseFloat(paddingLeft),
          right - Number.parseFloat(paddingRight) - last.right,
        ];
      });
      expect([Math.round(start ?? 1), Math.round(end ?? 1)], `at ${width} px`).toEqual([0, 0]);
    }
  });

  test(`the header of "${locale}" pages leaves a phone to the page`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(path);
    expect((await page.locator('header').boundingBox())?.height).toBeLessThanOrEqual(110);
  });
}

test('on a phone the search of the header opens below it, ready to type', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/sl/podrocja');
  const field = page.locator('header input[type=search]');
  await expect(field).toBeHidden();
  await page.locator('header summary').click();
  await expect(field).toBeFocused();
  await page.keyboard.type('kuhar');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(toSearchPath('sl', { q: 'kuhar' }));
});

test('it opens without JavaScript, too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: phone, baseURL: baseURL ?? '' });
  const page = await context.newPage();
  await page.goto('/de/bereiche');
  await page.locator('header summary').click();
  await expect(page.getByRole('searchbox', { name: 'Beruf suchen' })).toBeVisible();
  await context.close();
});

test('browsers find the icons where they look for them', async ({ request }) => {
  const types = {
    '/favicon.ico': 'image/x-icon',
    '/apple-touch-icon.png': 'image/png',
    '/icon.svg': 'image/svg+xml',
    '/manifest.webmanifest': 'application/manifest+json',
  };
  for (const [path, type] of Object.entries(types)) {
    const response = await request.get(path);
    expect([path, response.status(), response.headers()['content-type']]).toEqual([path, 200, type]);
  }
  expect(await (await request.get('/sl')).text()).toContain('<link rel="manifest" href="/manifest.webmanifest">');
});

test('a pictogram is drawn in the page itself', async ({ page }) => {
  await page.goto('/sl');
  const box = await page.locator('main svg path[fill="var(--data)"]').first().boundingBox();
  expect(box?.width).toBeGreaterThan(10);
});
