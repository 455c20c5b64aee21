import type { Locale } from './locales';

/** The words of the name of the site, each with its language; a further language of the site need not add one. */
export const siteNameWords: readonly { lang: Locale; text: string }[] = [
  { lang: 'sl', text: 'Poklici' },
  { lang: 'de', text: 'Berufe' },
];

/** The name of the site in plain text. */
export const siteName = siteNameWords.map(({ text }) => text).join(' · ');
