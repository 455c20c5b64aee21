import { allPages, profilePath, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

test.use({ javaScriptEnabled: false });

test('every page says what it has to say', async ({ page }) => {
  for (const path of allPages) {
    await page.goto(path);
    await expect(page.locator('h1'), path).toBeVisible();
    expect((await page.locator('main').textContent())?.length, path).toBeGreaterThan(120);
  }
});

test('the rest of a long list can be shown and hidden again', async ({ page }) => {
  await page.goto(profilePath('sl'));
  const rest = page.locator('section#professional > details');
  await expect(rest.locator('li').first()).toBeHidden();
  await rest.locator('> summary').click();
  await expect(rest.locator('li').first()).toBeVisible();
  await rest.locator('> summary').click();
  await expect(rest.locator('li').first()).toBeHidden();
});

test('the German terms can be hidden and shown again', async ({ page }) => {
  await page.goto(profilePath('sl'));
  const term = section(page, 'basic').locator('li [lang=de]').first();
  const box = page.getByRole('checkbox', { name: 'Nemški izrazi' });
  await expect(term).toBeVisible();
  await box.uncheck();
  await expect(term).toBeHidden();
  await expect(section(page, 'basic').locator('li').first()).toContainText('upravljanje odnosov s strankami');
  await box.check();
  await expect(term).toBeVisible();
});
