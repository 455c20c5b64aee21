import { expect, type Page, test } from '@playwright/test';
import axe from 'axe-core';
import { locales } from '#lib/i18n/locales';
import { listPages, listRequestedPages, profilePath } from '../setup/sample-pages';

const smallest = 24;

/** Targets that are too small (WCAG 2.2, 2.5.8): as axe finds them, and all that are no part of a line but lower than 24 px. */
async function listSmallTargets(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const options = { runOnly: ['target-size'] };
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, options);
    return violations.flatMap(({ nodes }) => nodes.map(({ html }) => `axe: ${html.slice(0, 120)}`));
  });
  const measured = await page.evaluate((side) => {
    const targets = [...document.querySelectorAll('a[href], button, summary, label:has(input), input:not(label *)')];
    return targets
      .filter((target) => target.checkVisibility() && getComputedStyle(target).display !== 'inline')
      .map((target) => ({ html: target.outerHTML.slice(0, 120), height: target.getBoundingClientRect().height }))
      .filter(({ height }) => height > 0 && height < side)
      .map(({ html, height }) => `${height} px: ${html}`);
  }, smallest);
  return [...found, ...measured];
}

for (const width of [360, 1280]) {
  for (const locale of locales) {
    test(`no target on "${locale}" pages is too small at ${width} px, groups as a visitor gets them`, async ({
      page,
    }) => {
      // One page of every kind is looked through twice.
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      for (const path of ['/', ...listPages(locale), ...listRequestedPages(locale), `/${locale}/x`]) {
        await page.goto(path);
        expect.soft(await listSmallTargets(page), path).toEqual([]);
      }
    });
  }
}

test('nor is one where the German terms are hidden and the groups closed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(profilePath('sl'));
  await page.getByLabel('Pokaži nemške izraze').uncheck();
  await expect(page.locator('details[data-group]').last()).not.toHaveAttribute('open');
  expect(await listSmallTargets(page)).toEqual([]);
});
