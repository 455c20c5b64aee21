import type { Locale } from './locales';

/** The words of the site's name, each with its language; a new language need not add one. */
export const siteNameWords: readonly { lang: Locale; text: string }[] = [
  { lang: 'sl', text: 'Poklici' },
  { lang: 'de', text: 'Berufe' },
];

/** The name of the site in plain text. */
export const siteName = siteNameWords.map(({ text }) => text).join(' · ');
