import { expect, type Page, test } from '@playwright/test';
import { locales } from '#lib/i18n/locales';
import { allPages, listPages, listRequestedPages, parallelPath, profilePath, section } from '../setup/sample-pages';

for (const width of [320, 360, 768, 1440]) {
  test(`no page scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of allPages) {
      await page.goto(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });
}

/** Texts that reach over the edge of the page, where nobody can read them. */
function listCutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const cut = [...range.getClientRects()].some(({ right, width }) => width > 1 && right > edge + 1);
      if (cut && !node.parentElement?.closest('.visually-hidden')) found.add(node.textContent?.slice(0, 60) ?? '');
    }
    if (document.documentElement.scrollWidth > edge)
      found.add(`the page is ${document.documentElement.scrollWidth} px wide`);
    return [...found];
  });
}

/** Puts a word into every text of the content, in all groups; not into figures that are kept on one line. */
async function insertEverywhere(page: Page, word: string): Promise<void> {
  await page.evaluate((long) => {
    for (const group of document.querySelectorAll('details')) group.open = true;
    const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || parent.closest('button, svg, script') || getComputedStyle(parent).whiteSpace === 'nowrap')
        continue;
      node.textContent = (node.textContent ?? '').replace(/\p{L}{4,}/u, long);
    }
  }, word);
}

for (const locale of locales) {
  const paths = [...listPages(locale), ...listRequestedPages(locale), `/${locale}/x`];

  test(`nothing on "${locale}" pages is cut off with text twice as large on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect.soft(await listCutTexts(page), path).toEqual([]);
    }
  });

  test(`the longest words break on "${locale}" pages at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    for (const path of paths) {
      await page.goto(path);
      await insertEverywhere(page, 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzbeauftragte');
      expect.soft(await listCutTexts(page), path).toEqual([]);
    }
  });
}

test('nothing moves while a page loads', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  for (const path of allPages) {
    await page.goto(path);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    expect(shift, path).toBe(0);
  }
});

test('on a phone the groups start closed, with their counts', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(profilePath('sl'));
  const groups = section(page, 'professional').locator('details');
  await expect(groups.locator('li').first()).toBeHidden();
  await expect(groups.first()).toContainText('3\u00a0kompetence');
  await groups.first().locator('summary').click();
  await expect(groups.first().locator('li').first()).toBeVisible();
});

test('print holds everything, in both languages, and no controls', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(profilePath('sl'));
  await page.emulateMedia({ media: 'print' });
  await expect(section(page, 'professional').getByText('sistemi ERP')).toBeVisible();
  await expect(section(page, 'professional').getByText('ERP-Systeme')).toBeVisible();
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('forced colours keep the pictures', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(profilePath('de'));
  const fills = await section(page, 'salary')
    .locator('svg rect')
    .evaluateAll((bars) => new Set(bars.map((bar) => getComputedStyle(bar).fill)).size);
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  expect(fills).toBe(1);
  await expect(section(page, 'salary').locator('svg rect').first()).toHaveCSS('fill', ink);
});

test('the whole page can be walked through with the keyboard', async ({ page }) => {
  await page.goto(parallelPath('sl'));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skoči na vsebino' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await page.goto(profilePath('sl'));
  const seen = new Set<string>();
  const expected = await page.locator('a[href], input, button, summary').count();
  for (let step = 0; step < expected; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const place = [...document.querySelectorAll('a[href], input, button, summary')].indexOf(element);
      return { place: String(place), visible: outlineStyle !== 'none' && outlineWidth !== '0px' };
    });
    if (!focused) break;
    expect(focused.visible, `focus on element ${focused.place}`).toBe(true);
    seen.add(focused.place);
  }
  expect(seen.size).toBe(expected);
});
