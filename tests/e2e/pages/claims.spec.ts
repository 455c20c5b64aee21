import { formatEuroRange } from '#lib/i18n/format';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLevelSlug } from '#lib/profile/qualifications';
import { readReal } from '../../content/real';
import { askSite } from '../crawl/ask-site';
import { expect, test } from '../setup/test';

test.use({ javaScriptEnabled: false });

const toLine = (text: string) => text.replace(/\s+/g, ' ');

for (const locale of locales) {
  const { list, profile: words } = getMessages(locale);

  test(`lists by education in "${locale}" show the figure of their level, with its year`, async ({ page }) => {
    const { profiles, vocabulary } = await readReal();
    let older = 0;
    for (const level of vocabulary['qualification-levels'].values()) {
      const inLevel = profiles.filter(({ sections }) => sections.levels?.levels.includes(level));
      if (!inLevel.length) continue;
      await page.goto(toPath(locale, { page: 'level', slug: toLevelSlug(level, locale) }));
      const rows = page.locator('main li:has(> div > a)');
      await expect(rows).toHaveCount(inLevel.length);
      const shown = new Map(
        await rows.evaluateAll((all) =>
          all.map((row) => [row.querySelector(':scope > div > a')?.getAttribute('href'), row.textContent] as const),
        ),
      );
      const missing: string[] = [];
      for (const { id, texts, sections } of inLevel) {
        const path = toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' });
        const expectIn = (words: string) => {
          if (!toLine(shown.get(path) ?? '').includes(toLine(words))) missing.push(`${level.id} ${id}: ${words}`);
        };
        const bands = sections.salary?.bands?.filter((band) => band.level === level) ?? [];
        const year = bands
          .map(({ asOf = sections.salary?.asOf ?? '' }) => asOf.slice(0, 4))
          .sort()
          .at(-1);
        if (!year) {
          const why = sections.salary ? list.notAtLevel : words.absence.notCollected;
          expectIn(list.noPay(why));
          continue;
        }
        if (year !== sections.salary?.asOf.slice(0, 4)) older += 1;
        const ofYear = bands.filter(({ asOf = sections.salary?.asOf ?? '' }) => asOf.startsWith(year));
        const ends = ofYear.flatMap(({ max }) => max ?? []);
        const max = ends.length === ofYear.length ? Math.max(...ends) : undefined;
        const range = formatEuroRange(locale, Math.min(...ofYear.map(({ min }) => min)), max);
        expectIn(`${range} ${year}`);
      }
      expect(missing).toEqual([]);
    }
    expect(older).toBeGreaterThan(0);
  });

  test(`a profile in "${locale}" gives no reason its content does not`, async ({ baseURL }) => {
    const { profiles } = await readReal();
    const ask = askSite(baseURL ?? '');
    const given: unknown[] = [];
    const meant: unknown[] = [];
    for (const { id, texts, sections, silent = [] } of profiles) {
      const { status, text } = await ask(toPath(locale, { page: 'occupation', slug: texts[locale]?.slug ?? '' }));
      const has = (part: string) => text.toLowerCase().includes(part.toLowerCase());
      const shown = (texts[locale]?.searchWords ?? []).filter((word) => has(`>${word}<`));
      given.push([id, status, has(words.absence.silent), has(getMessages(locale).related.ours), shown]);
      const { related } = sections;
      const isOurs = related?.sources.every((source) => source.id === 'redaktion') ?? false;
      meant.push([id, 200, silent.length > 0, isOurs, []]);
    }
    expect(given).toEqual(meant);
  });
}
