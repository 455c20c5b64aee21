import type { Page } from '@playwright/test';
import { formatDate } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { readReal } from '../../content/real';
import { countSheets } from '../setup/count-sheets';
import { parallelPath, profilePath, readProfile, section, sheetPath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

/** Puts the forms at other addresses below the one that is open, each on a sheet of its own, as their pages print them. */
function addForms(page: Page, paths: readonly string[]): Promise<void> {
  return page.evaluate(async (others) => {
    for (const path of others) {
      const { body } = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
      const main = body.querySelector('main');
      if (!main?.querySelector('[data-sheet]')) throw new Error(`no form at ${path}`);
      main.style.setProperty('break-before', 'page');
      document.querySelector('main:last-of-type')?.after(main);
    }
  }, paths);
}

for (const locale of locales) {
  test(`the form of every profile in "${locale}" is one sheet with room for notes`, async ({ page }) => {
    // The width of the sheet between its margins.
    await page.setViewportSize({ width: 688, height: 1000 });
    const slugs = (await readReal()).profiles.flatMap(({ texts }) => texts[locale]?.slug ?? []);
    expect(slugs.length).toBeGreaterThan(30);
    const [first = '', ...others] = slugs.map((slug) => toPath(locale, { page: 'sheet', slug }));
    await page.goto(first);
    expect(await countSheets(page), 'with what is on the page around the form').toBe(1);
    await addForms(page, others);
    // None has less than one sheet.
    expect(await countSheets(page)).toBe(slugs.length);
    await page.emulateMedia({ media: 'print' });
    const forms = await page.locator('[data-sheet]').evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const [notes] = [...sheet.querySelectorAll(':scope > div')].slice(-1);
        const [last] = [...sheet.querySelectorAll(':scope > p')].slice(-1);
        const below = (last?.getBoundingClientRect().bottom ?? Infinity) - sheet.getBoundingClientRect().bottom;
        // What hangs out of a form lies over the next one, and takes no sheet of its own.
        const out = sheet.scrollHeight - sheet.clientHeight;
        return { notes: notes?.getBoundingClientRect().height ?? 0, below: Math.max(below, out) };
      }),
    );
    expect(forms.length).toBe(slugs.length);
    const named = forms.map((form, index) => ({ ...form, slug: slugs[index] }));
    expect(named.filter(({ notes, below }) => notes <= 60 || below > 1)).toEqual([]);
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

test('a long address is printed beside the name of the site, not over it', async ({ page }) => {
  const { profiles } = await readReal();
  const slugs = profiles.flatMap(({ texts }) => texts.de?.slug ?? []).sort((a, b) => b.length - a.length);
  // The width of the sheet between its margins.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.goto(toPath('de', { page: 'occupation', slug: slugs[0] ?? '' }));
  await page.emulateMedia({ media: 'print' });
  const address = await page.locator('article > p').first().boundingBox();
  const nameEnds = await page
    .getByRole('banner')
    .locator('a')
    .first()
    .evaluate((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return range.getBoundingClientRect().right;
    });
  const head = await page.getByRole('banner').boundingBox();
  expect(address?.width).toBeGreaterThan(400);
  expect(address?.x).toBeGreaterThan(nameEnds);
  expect((address?.y ?? 0) + (address?.height ?? 0)).toBeLessThan(head?.height ?? 0);
});

test('print sets every section apart from what stands above it', async ({ page }) => {
  // One column, so that what stands above a section also comes before it.
  await page.goto(parallelPath('sl'));
  await page.emulateMedia({ media: 'print' });
  const gaps = await page.locator('article section[id]').evaluateAll((sections) =>
    sections.map((one) => {
      const above = one.previousElementSibling ?? one;
      // A summary is not printed: what its group stands below is.
      const before = above.localName === 'summary' ? above.parentElement?.previousElementSibling : above;
      return { id: one.id, gap: one.getBoundingClientRect().top - (before?.getBoundingClientRect().bottom ?? 0) };
    }),
  );
  expect(gaps.length).toBeGreaterThan(15);
  expect(gaps.filter(({ gap }) => gap < 5 || gap > 20)).toEqual([]);
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  const head = await page.getByRole('banner').boundingBox();
  expect((heading?.y ?? 0) - (head?.y ?? 0) - (head?.height ?? 0)).toBeGreaterThan(4);
});

test('no row of the printed list of occupations stands in a grid of several rows', async ({ page }) => {
  // Chromium prints what is cut off at the end of a sheet over the next row.
  await page.setViewportSize({ width: 688, height: 1000 });
  await page.goto(toPath('sl', { page: 'occupations' }));
  await page.emulateMedia({ media: 'print' });
  const lists = await page
    .locator('main ul:has(> li > div > a)')
    .evaluateAll((all) => all.map((list) => getComputedStyle(list.parentElement ?? list).display));
  expect(lists.length).toBeGreaterThan(15);
  expect([...new Set(lists)]).toEqual(['block']);
  const heading = await page.locator('main h2').first().boundingBox();
  const row = await page.locator('main li > div > a').first().boundingBox();
  expect(row?.x, 'the letter stands beside its rows').toBeGreaterThan((heading?.x ?? 0) + (heading?.width ?? 0) - 1);
  expect(Math.abs((row?.y ?? 0) - (heading?.y ?? 0))).toBeLessThan(12);
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
