import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { answers, toAnswer } from '#lib/profile/recognition';
import { readReal } from '../../../content/real';
import { expect, test } from '../../setup/test';

for (const locale of locales) {
  const { recognition } = getMessages(locale);
  const path = toPath(locale, { page: 'recognition' });

  test(`${path} lists every occupation once, under its answer`, async ({ page }) => {
    const { profiles } = await readReal();
    await page.goto(path);
    for (const id of [...answers, 'unknown'] as const) {
      const expected = profiles.filter(({ texts, sections }) => {
        const { class: kind } = sections.recognition ?? {};
        return texts[locale] && (kind ? toAnswer(kind) : 'unknown') === id;
      });
      const targets = expected.map(({ texts, sections }) => {
        const profile = toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' });
        return sections.recognition ? `${profile}#recognition` : profile;
      });
      const links = page.locator(`section#${id} li > a`);
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found.toSorted(), id).toEqual(targets.toSorted());
      await expect(page.locator(`main a[href="#${id}"]`)).toHaveCount(1);
    }
  });

  test(`a reader comes from the start page in ${locale} to the authority of an occupation`, async ({ page }) => {
    await page.goto(toPath(locale, { page: 'home' }));
    await page.getByRole('link', { name: recognition.title, exact: true }).click();
    await page.locator('section#needed li > a').first().click();
    await expect(page).toHaveURL(/#recognition$/);
    const section = page.locator('section#recognition');
    await expect(section.getByText(recognition.answers.needed)).toBeVisible();
    await section.locator('summary').click();
    await expect(section.getByText(recognition.authorities)).toBeVisible();
  });
}
