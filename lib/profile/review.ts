import type { Locale } from '#lib/i18n/locales';
import type { Status, Term } from '#lib/vocabulary/term';
import type { Profile } from './profile';

/** How many different terms a profile shows, by the status of their Slovenian. */
export type Review = Record<Status, number> & { total: number };

/** Counts the terms of a profile for the line at its top. */
export function countTerms(profile: Profile): Review {
  const terms = new Set<Term>();
  collect(profile.sections, terms);
  const review: Review = { reviewed: 0, machine: 0, missing: 0, total: terms.size };
  for (const { status } of terms) review[status]++;
  return review;
}

/**
 * Whether search engines should list a profile in a language: one that an editor has not gone through must have a text
 * of its own, and for Slovenian at least half of its terms.
 */
export function isWorthFinding(profile: Profile, locale: Locale): boolean {
  if (!profile.imported) return true;
  const prose = Object.keys(profile.texts[locale]?.prose ?? {}).length > 0;
  const { missing, total } = countTerms(profile);
  return prose && (locale === 'de' || missing * 2 <= total);
}

/** Terms stand in the sections at many depths; a term is what has a German text and a status. */
function collect(value: unknown, terms: Set<Term>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isTerm(value)) {
    // What hangs on a term, the other groups of an area for one, is not shown with it.
    terms.add(value);
    return;
  }
  for (const inner of Object.values(value)) collect(inner, terms);
}

function isTerm(value: object): value is Term {
  return 'id' in value && 'de' in value && 'status' in value;
}
