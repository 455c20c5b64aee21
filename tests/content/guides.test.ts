import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { findGuide } from '#lib/search/guides';
import { toWords } from '#lib/search/normalise';
import { findResults } from '#lib/search/results';
import { getSiteSearch } from '#lib/search/site-search';
import { readReal } from './real';

it('a guide has each word once, and no area for a name that a profile has', async () => {
  const catalogue = buildCatalogue(await readReal());
  const search = await getSiteSearch(catalogue);
  const owners = new Map<string, string>();
  for (const { id, words, area } of catalogue.guides) {
    for (const locale of locales) {
      for (const word of words[locale]) {
        const key = toWords(word).join(' ');
        expect(owners.get(key) ?? id, word).toBe(id);
        owners.set(key, id);
        expect(findGuide(catalogue, word, locale)?.id, word).toBe(id);
        if (area)
          expect(
            findResults(search, catalogue, { q: word }, locale).guide?.id,
            `"${word}" has a profile: take it out`,
          ).toBe(id);
      }
    }
  }
});
