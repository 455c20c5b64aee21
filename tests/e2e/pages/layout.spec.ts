import { listFaultsAt200 } from '../../bench/pages/layout';
import { listViolations } from '../setup/axe';
import { listLowTargets } from '../setup/page-layout';
import { parallelPath, profilePath, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

test('the rest of a long list is behind its count', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(profilePath('sl'));
  const rest = page.locator('section#in-demand > details');
  await expect(rest.locator('li').first()).toBeHidden();
  const inside = await rest.locator('a').count();
  await expect(rest.locator('> summary')).toHaveText(`še ${inside}\u00a0kompetenc`);
  await rest.locator('> summary').click();
  await expect(rest.locator('li').last()).toBeVisible();
});

test('no target is too small where the German terms are hidden and the groups closed', async ({ axeTab: page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(profilePath('sl'));
  await page.getByLabel('Nemški izrazi').uncheck();
  await expect(page.locator('article details[open]')).toHaveCount(0);
  expect(await listViolations(page, ['target-size'])).toEqual([]);
  expect(await listLowTargets(page)).toEqual([]);
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
  await page.evaluate(() => {
    for (const group of document.querySelectorAll('details')) group.open = true;
  });
  const seen = new Set<string>();
  const unmarked: string[] = [];
  const expected = await page.locator('a[href], input, button, summary').filter({ visible: true }).count();
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
    if (!focused.visible) unmarked.push(focused.place);
    seen.add(focused.place);
  }
  expect(unmarked, 'elements without a mark of the focus').toEqual([]);
  expect(seen.size).toBe(expected);
});

test('the contents stay in view, and mark where one is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(profilePath('sl'));
  const contents = page.getByRole('navigation', { name: 'Na tej strani' });
  await contents.getByRole('link', { name: 'Izobraževanje' }).click();
  await expect(section(page, 'training')).toBeInViewport();
  await expect(contents.getByRole('link', { name: 'Izobraževanje' })).toBeInViewport();
  await expect(contents.getByRole('link', { name: 'Izobraževanje' })).toHaveCSS('font-weight', '700');
  await page.setViewportSize({ width: 360, height: 780 });
  await expect(contents.getByRole('link', { name: 'Izobraževanje' })).toBeHidden();
  await contents.getByText('Na tej strani').click();
  await expect(contents.getByRole('link', { name: 'Izobraževanje' })).toBeInViewport();
});

test('the first screen of a phone has titles, summary, facts and the next step', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/sl/poklici/zidar');
  const step = page.getByRole('link', { name: 'Prosta delovna mesta danes' });
  await expect(page.getByText('Maurerin oder Maurer').first()).toBeInViewport({ ratio: 1 });
  await expect(page.locator('article dl').first()).toBeInViewport({ ratio: 1 });
  await expect(step).toBeInViewport({ ratio: 1 });
});

test('lines run into one another where both are seen, not where one is in a closed group', async ({ page }) => {
  const group = (open: string, margin: string) =>
    `<main><details ${open}><summary>Deli</summary>Kratka povezava:</details><p style="margin: ${margin}">Natisni</p></main>`;
  // The policy of the site would refuse the styles.
  await page.goto('about:blank');
  await page.setContent(group('', '0'));
  expect(await listFaultsAt200(page)).toEqual([]);
  await page.setContent(group('open', '-1em 0 0'));
  expect(await listFaultsAt200(page)).toContain('Kratka povezava: / Natisni');
});
