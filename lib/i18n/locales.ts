import { type LocaleRow, rows } from './rows';

/** A language of the site as BCP 47 tag: `sl` Slovenian, `de` (Austrian) German. */
export type Locale = keyof typeof rows;

/** The languages of the site, the default first. */
export const locales = Object.keys(rows) as Locale[];

/** The language of the page at `/`, and wherever no language is asked for. */
export const defaultLocale: Locale = 'sl';

/** The language the sources are written in: every term has a label in it, which is the official one. */
export const sourceLocale: Locale = 'de';

/** The row of a language; `beside` is a language of the site. */
export function getLocaleRow(locale: Locale): Omit<LocaleRow, 'beside'> & { beside: Locale } {
  return rows[locale];
}

/** One value per language. */
export type ByLocale<T> = Record<Locale, T>;

/** Builds one value per language. */
export function byLocale<T>(build: (locale: Locale) => T): ByLocale<T> {
  return Object.fromEntries(locales.map((locale) => [locale, build(locale)])) as ByLocale<T>;
}

/** A language, the one beside it, and then the others: the order in which to look for a text. */
export function listFallbacks(locale: Locale): Locale[] {
  return [...new Set([locale, getLocaleRow(locale).beside, ...locales])];
}

/** True where a text from outside (an address, say) names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
