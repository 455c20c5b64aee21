/** The languages of the site, the default first. */
export const locales = ['sl', 'de'] as const;

/** A language of the site as BCP 47 tag: `sl` Slovenian, `de` (Austrian) German. */
export type Locale = (typeof locales)[number];

/** True where a text from outside (an address, say) names a language of the site. */
export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}

/** The language to show beside another one. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'sl' ? 'de' : 'sl';
}
