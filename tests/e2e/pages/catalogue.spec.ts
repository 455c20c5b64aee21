import { capitalise, formatEuro } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { readReal } from '../../content/real';
import { areaSlugs, section } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

/** Of each kind: pay "from" only, older bands, recognition, no AMS code, one title for both genders. */
const sample = [
  'maurerin',
  'grafikerin',
  'dipl-gesundheits-und-krankenpflegerin',
  'pr-beraterin',
  'salesmanagerin',
  'raumpflegerin',
];

for (const locale of locales) {
  test(`a sample of profiles in "${locale}"`, async ({ page }) => {
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    const { profiles } = await readReal();
    for (const profile of profiles.filter(({ id }) => sample.includes(id))) {
      const text = profile.texts[locale];
      await page.goto(toPath(locale, { page: 'occupation', slug: text?.slug ?? '' }));
      await expect(page.locator('h1')).toContainText(capitalise(locale, text?.title ?? '-'));
      await expect(page.locator('article section[id]').first()).toHaveAttribute('id', 'brief');
      const pay = profile.sections.salary?.overall.max ?? profile.sections.salary?.overall.min ?? 0;
      await expect(section(page, 'salary').locator('dd').first()).toContainText(formatEuro(locale, pay));
      await expect(
        page.getByText(`${capitalise(locale, getMessages(locale).profile.absence.notCollected)}:`),
      ).toHaveCount(1);
      // Those that are basic too stand in the section of these alone.
      const basic = new Set(profile.sections.basic?.competences.map(({ id }) => id));
      const professional = profile.sections.professional?.competences ?? [];
      const alone = professional.filter(({ competence }) => !basic.has(competence.id));
      const { esco = [] } = profile.sections.professional ?? {};
      await expect(section(page, 'professional').locator('li')).toHaveCount(alone.length + esco.length);
      await expect(section(page, 'professional').locator('a[href="#basic"]')).toHaveCount(
        alone.length < professional.length ? 1 : 0,
      );
      await expect(section(page, 'professional').locator('li p')).toHaveCount(0);
      const shown = await page.locator('article section[id]').evaluateAll((found) => found.map(({ id }) => id));
      expect(shown.toSorted()).toEqual(['brief', ...Object.keys(profile.sections)].sort());
      await expect(page.locator('article #sources li').first()).toBeAttached();
    }
    expect(messages).toEqual([]);
  });

  test(`the list and the areas in "${locale}" lead to every profile`, async ({ page }) => {
    const { profiles } = await readReal();
    const paths = profiles.map(({ texts }) => toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' }));
    const listLinks = () =>
      page
        .locator('main li > div > a:first-child')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    await page.goto(toPath(locale, { page: 'occupations' }));
    await expect(page.locator('main')).toContainText(formatCount(locale, getMessages(locale).list.count, 120));
    expect((await listLinks()).toSorted()).toEqual(paths.toSorted());

    await page.goto(toPath(locale, { page: 'area', slug: areaSlugs[locale] }));
    const inArea = await listLinks();
    expect(inArea.length).toBe(
      profiles.filter(({ sections }) => sections.classification?.group.area.slug[locale] === areaSlugs[locale]).length,
    );
    for (const path of inArea) expect(paths).toContain(path);
  });
}
