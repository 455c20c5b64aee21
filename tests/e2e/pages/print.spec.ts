import { expect, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { countSheets } from '../setup/count-sheets';
import { readContent, sheetPath } from '../setup/sample-pages';

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

test('the form has its own head in print, and no controls', async ({ page }) => {
  await page.goto(sheetPath('sl'));
  const sheet = page.locator('[data-sheet]');
  await expect(page.getByRole('button', { name: 'Natisni' })).toBeVisible();
  await expect(sheet.getByText('Poklici')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(sheet.getByText('Poklici')).toBeVisible();
  await expect(sheet.getByText(/\/sl\/poklici\/skrbnik-kljucnih-kupcev$/)).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Natisni' })).toBeHidden();
});
