/** What the site knows of a language; adding one starts with a row here, see README.md beside this file. */
export interface LocaleRow {
  /** The name of the language in itself, as a link to it reads. */
  name: string;
  /** Language and territory as Open Graph writes them. */
  openGraph: string;
  /** BCP 47 tag of the collation and the plural rules. */
  collation: string;
  /** The language that stands beside this one: the second of a pair, the first to fall back to. */
  beside: string;
}

/** The languages of the site, the default first. */
export const rows = {
  sl: { name: 'Slovenščina', openGraph: 'sl_SI', collation: 'sl', beside: 'de' },
  de: { name: 'Deutsch', openGraph: 'de_AT', collation: 'de', beside: 'sl' },
} as const satisfies Record<string, LocaleRow>;
