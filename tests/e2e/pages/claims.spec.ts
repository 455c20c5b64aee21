import { expect, test } from '@playwright/test';
import { formatEuroRange } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLevelSlug } from '#lib/profile/qualifications';
import { readContent } from '../setup/sample-pages';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const { list, profile: words } = getMessages(locale);

  test(`lists by education in "${locale}" show the figure of their level, with its year`, async ({ page }) => {
    const { profiles, vocabulary } = await readContent();
    let older = 0;
    for (const level of vocabulary['qualification-levels'].values()) {
      const inLevel = profiles.filter(({ sections }) => sections.levels?.levels.includes(level));
      if (!inLevel.length) continue;
      await page.goto(toPath(locale, { page: 'level', slug: toLevelSlug(level, locale) }));
      await expect(page.locator('main li:has(> div > a)')).toHaveCount(inLevel.length);
      for (const { id, texts, sections } of inLevel) {
        const path = toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' });
        const row = page.locator('main li').filter({ has: page.locator(`> div > a[href="${path}"]`) });
        const bands = sections.salary?.bands?.filter((band) => band.level === level) ?? [];
        const year = bands
          .map(({ asOf = sections.salary?.asOf ?? '' }) => asOf.slice(0, 4))
          .sort()
          .at(-1);
        if (!year) {
          const why = sections.salary ? list.notAtLevel : words.absence.notCollected;
          await expect(row, `${level.id} ${id}`).toContainText(list.noPay(why));
          continue;
        }
        if (year !== sections.salary?.asOf.slice(0, 4)) older += 1;
        const ofYear = bands.filter(({ asOf = sections.salary?.asOf ?? '' }) => asOf.startsWith(year));
        const ends = ofYear.flatMap(({ max }) => max ?? []);
        const max = ends.length === ofYear.length ? Math.max(...ends) : undefined;
        const range = formatEuroRange(locale, Math.min(...ofYear.map(({ min }) => min)), max);
        await expect(row, `${level.id} ${id}`).toContainText(`${range} ${year}`);
      }
    }
    expect(older).toBeGreaterThan(0);
  });

  test(`a profile in "${locale}" gives no reason its content does not`, async ({ request }) => {
    const { profiles } = await readContent();
    for (const { id, texts, sections, silent = [] } of profiles) {
      const path = toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' });
      const html = (await (await request.get(path)).text()).toLowerCase();
      expect(html.includes(words.absence.silent.toLowerCase()), id).toBe(silent.length > 0);
      const fromSource = sections.related?.sources.some((source) => source.id !== 'redaktion');
      expect(html.includes(getMessages(locale).related.ours.toLowerCase()), id).toBe(
        Boolean(sections.related && !fromSource),
      );
      for (const word of texts[locale]?.searchWords ?? []) expect(html, id).not.toContain(`>${word.toLowerCase()}<`);
    }
  });
}
