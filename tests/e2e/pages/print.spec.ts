import { expect, test } from '@playwright/test';
import { formatDate } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { countSheets } from '../setup/count-sheets';
import { profilePath, readContent, readProfile, section, sheetPath } from '../setup/sample-pages';

for (const locale of locales) {
  test(`the form of every profile in "${locale}" is one sheet with room for notes`, async ({ page }) => {
    // The width of the sheet between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    const slugs = (await readContent()).profiles.flatMap(({ texts }) => texts[locale]?.slug ?? []);
    expect(slugs.length).toBeGreaterThan(30);
    for (const slug of slugs) {
      await page.goto(toPath(locale, { page: 'sheet', slug }));
      expect([slug, await countSheets(page)]).toEqual([slug, 1]);
      await page.emulateMedia({ media: 'print' });
      const sheet = await page.locator('[data-sheet]').boundingBox();
      const notes = await page.locator('[data-sheet] > div').last().boundingBox();
      const last = await page.locator('[data-sheet] > p').last().boundingBox();
      await page.emulateMedia({ media: null });
      expect(notes?.height, slug).toBeGreaterThan(60);
      expect((last?.y ?? 0) + (last?.height ?? 0), slug).toBeLessThanOrEqual(
        (sheet?.y ?? 0) + (sheet?.height ?? 0) + 1,
      );
    }
  });
}

test('print holds everything, in both languages, and no controls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(profilePath('sl'));
  await page.emulateMedia({ media: 'print' });
  const professional = section(page, 'professional');
  for (const term of ['sistemi ERP', 'ERP-Systeme', 'znanje statistike', 'Statistikkenntnisse']) {
    await expect(professional.getByText(term)).toBeVisible();
  }
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('contentinfo')).toBeHidden();
});

test('print starts with the name of the site and the address of the page', async ({ page }) => {
  await page.goto(profilePath('sl'));
  const day = formatDate('sl', (await readProfile()).updated ?? '').replaceAll(/\s/g, '\\s');
  const address = page.getByText(new RegExp(`/sl/poklici/skrbnik-kljucnih-kupcev · Opis posodobljen ${day}$`));
  await expect(address).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(address).toBeVisible();
  await expect(page.getByRole('banner').getByText('Poklici · Berufe')).toBeVisible();
});

test('print has addresses short, and once', async ({ page }) => {
  await page.goto(profilePath('sl'));
  await page.emulateMedia({ media: 'print' });
  const after = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((links) => [...new Set(links.map((link) => getComputedStyle(link, '::after').content))]);
  expect(await after('#sources a[href*="bis.ams.or.at"]')).toEqual(['" (bis.ams.or.at)"']);
  expect(await after('main section:not(#links, #recognition) a')).toEqual(['none']);
});

test('the form has its own head in print, and no controls', async ({ page }) => {
  await page.goto(sheetPath('sl'));
  const sheet = page.locator('[data-sheet]');
  await expect(page.getByRole('button', { name: 'Natisni' })).toBeVisible();
  const name = sheet.getByText('Poklici · Berufe');
  await expect(name).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(name).toBeVisible();
  await expect(sheet.getByText(/\/sl\/poklici\/skrbnik-kljucnih-kupcev$/)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Natisni' })).toBeHidden();
});
