import type { Locale } from '#lib/i18n/locales';
import type { Status, Term } from '#lib/vocabulary/term';
import type { Profile } from './profile';

/** How many different terms a profile shows, by their status in a language. */
export type Review = Record<Status, number> & { total: number };

/** Counts the terms of a profile by their status in a language, for the line at its top. */
export function countTerms(profile: Profile, locale: Locale): Review {
  const terms = new Set<Term>();
  collect(profile.sections, terms);
  const review: Review = { reviewed: 0, machine: 0, missing: 0, total: terms.size };
  for (const { labels } of terms) review[labels[locale].status]++;
  return review;
}

/** True where an editor has gone through the text of a profile in a language. */
export function isReviewed({ imported, texts }: Pick<Profile, 'imported' | 'texts'>, locale: Locale): boolean {
  return !imported && texts[locale]?.status === 'reviewed';
}

/**
 * Whether search engines should list a profile in a language: one that an editor has not gone through must have a text
 * of its own and at least half of its terms in that language.
 */
export function isWorthFinding(profile: Profile, locale: Locale): boolean {
  if (!profile.imported) return true;
  const prose = Object.keys(profile.texts[locale]?.prose ?? {}).length > 0;
  const { missing, total } = countTerms(profile, locale);
  return prose && missing * 2 <= total;
}

/** Finds the terms of the sections, at any depth: a term is what has an id and labels. */
function collect(value: unknown, terms: Set<Term>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTerm(value)) {
    // What a term refers to, such as the other groups of an area, is not shown with it.
    terms.add(value);
    return;
  }
  for (const inner of Object.values(value)) collect(inner, terms);
}

function isTerm(value: object): value is Term {
  return 'id' in value && 'labels' in value;
}
