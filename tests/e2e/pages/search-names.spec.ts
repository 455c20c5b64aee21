import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { expect, test } from '../setup/test';

for (const locale of locales) {
  test(`each search on "${locale}" pages has a name of its own`, async ({ page }) => {
    const routes = [toPath(locale, { page: 'home' }), toSearchPath(locale), toPath(locale, { page: 'match' })];
    for (const path of [...routes, `/${locale}/x`]) {
      await page.goto(path);
      const names = await page.evaluate(() => ({
        places: [...document.querySelectorAll('search')].map((place) => place.getAttribute('aria-label')),
        fields: [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].map(
          ({ labels }) => labels?.[0]?.textContent,
        ),
      }));
      for (const list of [names.places, names.fields]) {
        expect(list.every(Boolean), path).toBe(true);
        expect(new Set(list).size, path).toBe(list.length);
      }
      expect(names.fields[0], path).toContain(getMessages(locale).search.label);
    }
  });
}
