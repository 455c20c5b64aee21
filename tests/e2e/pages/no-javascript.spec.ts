import { allPages, profilePath, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

test.use({ javaScriptEnabled: false });

test('every page says what it has to say', async ({ page }) => {
  const pages: { path: string; headings: number; shown: number; length: number }[] = [];
  for (const path of allPages) {
    await page.goto(path);
    const read = await page.evaluate(() => {
      const headings = [...document.querySelectorAll('h1')];
      const isShown = (heading: HTMLElement) =>
        heading.checkVisibility({ visibilityProperty: true }) && heading.offsetHeight > 0;
      return {
        headings: headings.length,
        shown: headings.filter(isShown).length,
        length: document.querySelector('main')?.textContent.length ?? 0,
      };
    });
    pages.push({ path, ...read });
  }
  expect(pages.filter(({ headings, shown, length }) => headings !== 1 || shown !== 1 || length <= 120)).toEqual([]);
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
