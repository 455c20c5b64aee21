import type { Catalogue } from '#lib/catalogue/catalogue';
import type { Locale } from '#lib/i18n/locales';
import { findResults } from './results';
import { getSiteSearch } from './site-search';

/** Occupations found that are offered. */
const most = 5;

/** Finds occupations by their names or codes, to choose from; none for an empty query. */
export async function findOccupations(catalogue: Catalogue, q: string, locale: Locale) {
  if (!q) return [];
  const { occupations, guesses } = findResults(await getSiteSearch(catalogue), catalogue, { q }, locale);
  return (occupations.length ? occupations : guesses.occupations).slice(0, most);
}
