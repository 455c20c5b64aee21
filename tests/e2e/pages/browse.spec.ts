import type { Page } from '@playwright/test';
import { capitalise } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { getText } from '#lib/profile/profile';
import { readReal } from '../../content/real';
import { levelSlugs, profilePath, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

test.use({ javaScriptEnabled: false });

const follow = (page: Page, name: string) => page.locator('main').getByRole('link', { name, exact: true }).click();
const titles = (page: Page) => page.locator('main li > div > a:first-child').allTextContents();

for (const locale of locales) {
  const { browse, german, list } = getMessages(locale);
  const count = (number: number) => formatCount(locale, list.count, number);

  test(`from the start page by education to a profile in "${locale}"`, async ({ page }) => {
    const { profiles, vocabulary } = await readReal();
    const level = vocabulary['qualification-levels'].get('lehre');
    const inLevel = profiles.filter(({ sections }) => sections.levels?.levels.some(({ id }) => id === 'lehre'));
    await page.goto(toPath(locale, { page: 'home' }));
    await page.locator(`main a[href="${toPath(locale, { page: 'education' })}"]`).click();
    await expect(page).toHaveURL(toPath(locale, { page: 'education' }));
    const row = page.locator('main li').filter({ hasText: 'Lehre' }).first();
    await expect(row).toContainText(count(inLevel.length));
    await expect(row).toContainText('NQR IV');
    await row.getByRole('link').click();
    await expect(page).toHaveURL(toPath(locale, { page: 'level', slug: levelSlugs[locale] }));
    await expect(page.locator('main')).toContainText(count(inLevel.length));
    await expect(page.locator('main')).toContainText(getMessages(locale).training.recognition);
    const expected = inLevel.map((profile) => capitalise(locale, getText(profile, locale).title));
    expect(await titles(page)).toEqual(expected.sort(new Intl.Collator(locale).compare));
    await expect(page.getByRole('link', { name: browse.search })).toHaveAttribute(
      'href',
      toSearchPath(locale, { level: level?.id ?? '' }),
    );
    await follow(page, expected[0] ?? '');
    await page.locator('details:has(> #levels) > summary').click();
    const toLevel = toPath(locale, { page: 'level', slug: levelSlugs[locale] });
    await section(page, 'levels').locator(`p a[href="${toLevel}"]`).click();
    await expect(page).toHaveURL(toLevel);
  });

  test(`the lists by German in "${locale}" say how little is known`, async ({ page }) => {
    const { profiles } = await readReal();
    const known = profiles.filter(({ sections }) => sections.german).length;
    await page.goto(toPath(locale, { page: 'german-levels' }));
    const unknown = formatCount(locale, browse.unknown, profiles.length - known);
    await expect(page.locator('main')).toContainText(browse.german.known(formatCount(locale, browse.known, known)));
    const why = getMessages(locale).profile.absence.notCollected;
    await expect(page.locator('main')).toContainText(browse.german.unknown(unknown, why));
    await expect(page.locator('main li > div > a')).toHaveText([german.means.C1, german.means.C2]);
    await expect(page.locator('main li').filter({ hasText: german.means.A1 })).toContainText(count(0));
    await follow(page, german.means.C2);
    await expect(page.locator('main')).toContainText(german.means.C2);
    await follow(page, (await titles(page))[0] ?? '');
    await expect(page).toHaveURL(profilePath(locale));
    await section(page, 'german').locator('strong a').click();
    await expect(page).toHaveURL(toPath(locale, { page: 'german-level', slug: 'c1' }));
  });

  test(`the groups of ISCO-08 in "${locale}" have names in both languages and their source`, async ({ page }) => {
    await page.goto(toPath(locale, { page: 'isco' }));
    const codes = await page.locator('main section li > span:first-child').allTextContents();
    expect(codes).toEqual(codes.toSorted());
    const row = page.locator('main section li').filter({ hasText: '2512' });
    await expect(row.locator(`[lang=${locale === 'sl' ? 'de' : 'sl'}]`)).toHaveText(
      locale === 'sl' ? 'Softwareentwickler' : 'Razvijalci in razvijalke programske opreme',
    );
    await expect(page.locator('main')).toContainText('ESCO');
    await row.getByRole('link').click();
    await expect(page).toHaveURL(toPath(locale, { page: 'isco-group', slug: '2512' }));
    await expect(page.locator('main li[id^=source-]').first()).toContainText('ESCO');
    await follow(page, (await titles(page))[0] ?? '');
    await page.locator('details:has(#classification) > summary').click();
    await section(page, 'classification').locator('a[href$="/2512"]').click();
    await expect(page).toHaveURL(toPath(locale, { page: 'isco-group', slug: '2512' }));
  });

  test(`a profile in "${locale}" leads to its area and its group there`, async ({ page }) => {
    // The address of a section opens what it is folded into.
    await page.goto(`${profilePath(locale)}#classification`);
    const { group } = (await readReal()).profiles.find(({ id }) => id === 'key-account-managerin')?.sections
      .classification ?? { group: undefined };
    await section(page, 'classification').locator(`a[href$="#${group?.group.id}"]`).click();
    await expect(page.locator(`#${group?.group.id}`)).toBeInViewport();
    // One reads a short list faster than one narrows it.
    const small = (await readReal()).profiles.find(({ id }) => id === 'umweltberaterin')?.sections.classification;
    await page.goto(toPath(locale, { page: 'area', slug: small?.group.area.slug[locale] ?? '' }));
    await expect(page.locator('main li')).not.toHaveCount(0);
    await expect(page.getByRole('link', { name: browse.search })).toHaveCount(0);
  });

  test(`lists without occupations have no page in "${locale}"`, async ({ request }) => {
    const routes: Route[] = [
      { page: 'level', slug: 'ni-ravni' },
      { page: 'german-level', slug: 'a1' },
      { page: 'german-level', slug: 'd1' },
      { page: 'isco-group', slug: '0110' },
      { page: 'isco-group', slug: '24' },
    ];
    for (const route of routes) {
      const response = await request.get(toPath(locale, route));
      expect(response.status(), toPath(locale, route)).toBe(404);
      expect(await response.text()).toContain('Te strani ni');
    }
  });
}
