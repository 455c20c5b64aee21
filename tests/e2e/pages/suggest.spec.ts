import { toSearchPath } from '#lib/i18n/search-path';
import { expect, test } from '../setup/test';

test('suggestions come while one types, and lead to their pages by keyboard', async ({ page }) => {
  // The words are asked for once more with every pause in the typing: only the answer to all of them comes.
  await page.route('**/api/suggest*', (route) => {
    if (new URL(route.request().url()).searchParams.get('q') === 'kuhar') return route.continue();
  });
  await page.goto('/sl/poklici');
  const field = page.locator('header').getByLabel('Poišči poklic');
  await field.focus();
  await expect(field).toHaveRole('combobox');
  await field.pressSequentially('kuhar');
  const options = page.locator('header').getByRole('option');
  await expect(options.first()).toHaveText('Kuhar ali kuharica');
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('header').getByRole('status')).toHaveText(/^\d predlog/);
  await field.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  expect(await field.getAttribute('aria-activedescendant')).toBe(await options.first().getAttribute('id'));
  await field.press('ArrowUp');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('kuhar');
  await field.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await field.press('ArrowDown');
  await field.press('Enter');
  await expect(page).toHaveURL('/sl/poklici/kuhar');
});

test('without a choice the form itself is sent, and a press on a suggestion opens its page', async ({ page }) => {
  await page.goto('/de/berufe');
  const field = page.locator('header').getByLabel('Beruf suchen');
  await field.pressSequentially('koch');
  await expect(page.locator('header').getByRole('option').first()).toBeVisible();
  await field.press('Enter');
  await expect(page).toHaveURL('/de/suche?q=koch');
  await page.locator('main').getByLabel('Beruf suchen').fill('kochen');
  await page.locator('main').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/de\/berufe\//);
});

test('what stands in the field is looked for, not an option of what stood there before', async ({ page }) => {
  await page.goto('/de/berufe');
  const field = page.locator('header').getByLabel('Beruf suchen');
  await field.fill('ko');
  await expect(page.locator('header').getByRole('option').first()).toBeVisible();
  await field.press('ArrowDown');
  await expect(field).toHaveAttribute('aria-activedescendant', /./);
  // No further answer comes before the key.
  await page.route('**/api/suggest*', () => {});
  await field.pressSequentially('nditor');
  await expect(field).not.toHaveAttribute('aria-activedescendant');
  await field.press('Enter');
  await expect(page).toHaveURL('/de/suche?q=konditor');
});

test('answers that come late are dropped, and a failing server leaves the form', async ({ page }) => {
  await page.goto('/sl/poklici');
  const waiting: (() => void)[] = [];
  await page.route('**/api/suggest*', async (route) => {
    const url = new URL(route.request().url());
    if (url.searchParams.get('q') === 'kuh') await new Promise<void>((resolve) => waiting.push(resolve));
    if (url.searchParams.get('q') === 'zidaa') return route.fulfill({ status: 500, body: 'no' }).catch(() => {});
    await route.continue().catch(() => {});
  });
  const field = page.locator('header').getByLabel('Poišči poklic');
  await field.pressSequentially('kuh');
  await expect.poll(() => waiting.length).toBe(1);
  await field.fill('zidar');
  const options = page.locator('header').getByRole('option');
  await expect(options.first()).toHaveText(/Zidar/);
  for (const release of waiting) release();
  await field.press('ArrowDown');
  await expect(options.first()).toHaveText(/Zidar/);
  await field.fill('zidaa');
  await expect(options).toHaveCount(0);
  await field.press('Enter');
  await expect(page).toHaveURL(toSearchPath('sl', { q: 'zidaa' }));
});
