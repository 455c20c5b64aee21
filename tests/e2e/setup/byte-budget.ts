import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';

const profile = new RegExp(
  `^(${locales.map((locale) => toPath(locale, { page: 'occupation', slug: '[^/]+' })).join('|')})$`,
);

/** The bytes that a first visit of a page may cost, as compressed as they come. */
export const toByteBudget = (path: string) => (profile.test(path) ? 35_000 : 25_000);
