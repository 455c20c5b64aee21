import type { Locale } from '#lib/i18n/locales';

export interface Query {
  text: string;
  locale: Locale;
  /** The right answers. */
  ids: ReadonlySet<string>;
}

export interface QueryClass {
  name: string;
  /** Percentages of queries with a right answer at rank 1 and in the first five. */
  target: { first?: number; five?: number };
  queries: Query[];
}
