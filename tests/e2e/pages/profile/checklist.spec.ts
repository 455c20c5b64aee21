import type { Page } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { checklistPath, profilePath } from '../../setup/sample-pages';
import { expect, test } from '../../setup/test';

const box = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const texts = (page: Page) => page.locator('#result textarea');

for (const locale of locales) {
  const { checklist, match } = getMessages(locale);

  for (const javaScriptEnabled of [false, true]) {
    test.describe(`what one has of an occupation in "${locale}", ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
      test.use({ javaScriptEnabled });

      test('one comes from the profile, ticks by keyboard, reads what is missing, and goes on', async ({ page }) => {
        await page.goto(profilePath(locale));
        await page.getByRole('link', { name: checklist.fromProfile }).focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(checklistPath(locale));
        await expect(page.getByText(checklist.lead)).toBeVisible();

        await box(page, /Verkaufskenntnisse/).focus();
        await page.keyboard.press('Space');
        await page.keyboard.press('Tab');
        await page.keyboard.press('Space');
        await page.getByRole('button', { name: checklist.show }).last().focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${checklistPath(locale)}?k=verkaufskenntnisse&k=vertriebskenntnisse#result`);
        await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/2\D+91/);
        await expect(page.locator('#result')).toContainText(checklist.basicResult('2', '4'));
        await expect(texts(page)).toHaveCount(4);
        await expect(box(page, /Vertriebskenntnisse/)).toBeChecked();
        await expect(page.locator('#result textarea[lang], #result textarea').first()).toHaveValue(/: .+, .+/);

        await page.getByRole('link', { name: checklist.toMatch }).click();
        await expect(page).toHaveURL(/\?k=verkaufskenntnisse&k=vertriebskenntnisse$/);
        await expect(page.getByRole('heading', { name: match.chosenCount(2) })).toBeVisible();
      });
    });
  }

  test(`the other language keeps what is ticked in "${locale}"`, async ({ page }) => {
    await page.goto(`${checklistPath(locale)}?k=englisch&k=gutes-auftreten`);
    const written = await texts(page).evaluateAll((all) => all.map((text) => (text as HTMLTextAreaElement).value));
    await page.locator('header [data-language-switch]').click();
    await expect(page).toHaveURL(/\?k=englisch&k=gutes-auftreten$/);
    const translated = await texts(page).evaluateAll((all) => all.map((text) => (text as HTMLTextAreaElement).value));
    expect(translated.sort()).toEqual(written.sort());
  });
}

test('whatever stands in the address, there is a page', async ({ request }) => {
  const path = checklistPath('sl');
  for (const query of [
    Array.from({ length: 500 }, (_, index) => `k=x${index}`).join('&'),
    'k[]=a&q[x]=b',
    'k=%00&k=%22%3E%3Cimg',
    'k=',
  ]) {
    const response = await request.get(`${path}?${query}`);
    expect(response.status(), query.slice(0, 30)).toBe(200);
    expect((await response.text()).includes('"><img')).toBe(false);
  }
  const html = await (await request.get(`${path}?k=x&k=y&k=englisch&k=englisch&k=maschinenbaukenntnisse`)).text();
  expect(html).toContain('2\u00a0neznani kompetenci');
  expect(html).toContain('upoštevano enkrat: angleščina');
  expect(html).toContain('zato je izpuščeno: ');
  expect((await request.get('/sl/poklici/ni-poklica/kaj-znam')).status()).toBe(404);
});

test('a text is all in view and printed, without what is for a screen', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(
      `${checklistPath('sl')}?k=verkaufskenntnisse&k=erp-systeme&k=englisch&k=excel-anwendungskenntnisse`,
    );
    const hidden = await texts(page).evaluateAll((all) =>
      all
        .filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 1)
        .map(({ textContent }) => textContent),
    );
    expect(hidden, String(width)).toEqual([]);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(texts(page).first()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeHidden();
  await page.goto(checklistPath('sl'));
  await expect(page.getByRole('checkbox').first()).toBeVisible();
});
