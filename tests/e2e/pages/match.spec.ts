import type { Page } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { expect, test } from '../setup/test';

const results = (page: Page) => page.locator('#results li');
/** What is done before the script of the page has come counts only with the button. */
const waitForScript = (page: Page) => page.evaluate("import('/match.js').then(() => undefined)");
const toResult = (page: Page) => page.locator('#results > p[role=status]');

for (const locale of locales) {
  const path = toPath(locale, { page: 'match' });
  const { match } = getMessages(locale);

  test.describe(`what I can do in "${locale}", without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('one searches, marks, sees occupations, and takes one out again', async ({ page }) => {
      await page.goto(path);
      await expect(toResult(page)).toHaveText(match.nothingChosen);
      await page.getByRole('searchbox', { name: match.search }).fill(locale === 'sl' ? 'prodaj' : 'verkauf');
      await page.getByRole('button', { name: match.searchButton, exact: true }).last().click();
      await page.getByRole('checkbox', { name: /Verkaufskenntnisse/ }).check();
      await page.getByRole('button', { name: match.show }).first().click();
      await expect(page).toHaveURL(new RegExp(`${path}\\?q=\\w+&k=verkaufskenntnisse#results$`));
      await expect(page.getByRole('heading', { name: match.chosenCount(1) })).toBeVisible();
      expect(await results(page).count()).toBeGreaterThan(5);

      await page.getByRole('searchbox', { name: match.search }).fill(locale === 'sl' ? 'angl' : 'engl');
      await page.getByRole('button', { name: match.searchButton, exact: true }).last().click();
      await page.getByRole('checkbox', { name: /Englisch/ }).check();
      await page.getByRole('button', { name: match.show }).first().click();
      await expect(page.getByRole('heading', { name: match.chosenCount(2) })).toBeVisible();
      await expect(results(page).first()).toContainText(match.shared(2, 2));

      await page
        .getByRole('link', { name: `${match.remove}:` })
        .last()
        .click();
      await expect(page.getByRole('heading', { name: match.chosenCount(1) })).toBeVisible();
      await page.getByRole('link', { name: match.removeAll }).click();
      await expect(page).toHaveURL(path);
    });

    test('what is marked in an area counts', async ({ page }) => {
      await page.goto(path);
      await page
        .locator('summary')
        .filter({ hasText: /^(?:gospodarstvo, pravo|Wirtschaft, Recht)/ })
        .click();
      await page.getByRole('checkbox', { name: /Verkaufskenntnisse/ }).check();
      await page.getByRole('checkbox', { name: /Marketingkenntnisse/ }).check();
      await page.getByRole('button', { name: match.show }).click();
      await expect(results(page).first()).toContainText(match.shared(2, 2));
      await expect(results(page).last()).toContainText(match.shared(1, 2));
    });
  });

  test(`what one marks in "${locale}" counts at once, and the switch keeps it`, async ({ page }) => {
    await page.goto(path);
    await waitForScript(page);
    await page
      .locator('summary')
      .filter({ hasText: /^(?:gospodarstvo, pravo|Wirtschaft, Recht)/ })
      .focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: match.chosenCount(1) })).toBeVisible();
    await expect(toResult(page)).not.toHaveText(match.nothingChosen);
    await expect(page).toHaveURL(/\?k=[\w-]+$/);
    const before = new URL(page.url()).search;
    await expect(page.locator(':focus')).toHaveAttribute('type', 'checkbox');
    await page.keyboard.press('Space');
    await expect(page.getByRole('heading', { name: match.chosenCount(1) })).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(page).toHaveURL(`${path}${before}`);
    await page.locator('header [data-language-switch]').click();
    await expect(page).toHaveURL(new RegExp(`${before.replace('?', '\\?')}$`));
    await expect(results(page).first()).toBeVisible();
  });

  test(`what one types in "${locale}" is searched at once`, async ({ page }) => {
    await page.goto(`${path}?k=englisch`);
    await waitForScript(page);
    await page.getByRole('searchbox', { name: match.search }).pressSequentially('ERP');
    await expect(page.getByRole('group', { name: match.found }).getByRole('checkbox')).toHaveCount(1);
    await expect(page.getByRole('searchbox', { name: match.search })).toBeFocused();
    await page.getByRole('checkbox', { name: /ERP/ }).check();
    await expect(page.getByRole('heading', { name: match.chosenCount(2) })).toBeVisible();
    await page.getByRole('searchbox', { name: match.search }).fill('xyzxyz');
    await expect(page.getByText(match.notFound('xyzxyz'))).toBeVisible();
    await expect(page).toHaveURL(/k=erp-systeme/);
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test('the first screen says how many occupations fit and the first of them', async ({ page }) => {
    for (const path of ['/sl/kaj-ze-znam?k=verkaufskenntnisse', '/sl/kaj-ze-znam?q=&k=verkaufskenntnisse#results']) {
      await page.goto(path);
      await expect(toResult(page)).toHaveText(/^\d+\u00a0poklicev$/);
      await expect(toResult(page)).toBeInViewport();
      await expect(results(page).first()).toBeInViewport({ ratio: 1 });
      await expect(results(page).first()).toContainText('temeljna kompetenca');
      await expect(results(page).first()).toContainText(/\d\u00a0€/);
    }
  });

  test('what one marks stays where it is, and the button below says where it leads', async ({ page }) => {
    await page.goto('/sl/kaj-ze-znam');
    await waitForScript(page);
    await page
      .locator('summary')
      .filter({ hasText: /^gospodarstvo, pravo/ })
      .click();
    const box = page.getByRole('checkbox', { name: /Verkaufskenntnisse/ });
    await box.scrollIntoViewIfNeeded();
    const toTop = () => box.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    const before = await toTop();
    await box.check();
    const button = page.getByRole('button', { name: /^Pokaži poklice: \d+\spoklicev$/ });
    await expect(button).toBeVisible();
    expect(Math.abs((await toTop()) - before)).toBeLessThanOrEqual(1);
    await button.click();
    await expect(page).toHaveURL(/#results$/);
    await expect(results(page).first()).toBeInViewport({ ratio: 1 });
  });
});

test('an address with a choice is for people, not for search engines', async ({ page }) => {
  await page.goto('/sl/kaj-ze-znam');
  await expect(page.locator('meta[name=robots]')).toHaveCount(0);
  await page.goto('/sl/kaj-ze-znam?k=englisch');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/);
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/sl\/kaj-ze-znam$/);
});

test('whatever stands in the address, there is a page', async ({ request }) => {
  const many = Array.from({ length: 500 }, (_, index) => `k=x${index}`).join('&');
  const queries = [
    many,
    `q=${'x'.repeat(3_900)}`,
    'k=%ED%A0%80&q=%ED%A0%80',
    'k[]=a&q[x]=b',
    'k=&q=',
    'k=%00&q=%22%3E%3Cimg',
  ];
  for (const query of queries) {
    const response = await request.get(`/de/was-ich-kann?${query}`);
    expect(response.status(), query.slice(0, 30)).toBe(200);
    const html = await response.text();
    expect(html).toContain('<h1>Was ich kann</h1>');
    expect(html.includes('"><img')).toBe(false);
    expect(html).not.toMatch(/__next_f|_next\/[^"]*\.js/);
  }
  const known = await (await request.get('/sl/kaj-ze-znam?k=x&k=y&k=englisch')).text();
  expect(known).toContain('2\u00a0neznani kompetenci');
});
