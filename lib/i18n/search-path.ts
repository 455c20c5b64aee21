import type { Locale } from './locales';
import { toPath } from './paths';

/** What is looked for, and what the search is narrowed by; the keys are those of its address. */
export interface SearchFacets {
  /** The words someone typed. */
  q?: string;
  /** Id of an area. */
  area?: string;
  /** Id of a level of education. */
  level?: string;
  /** Pay from so many euros, gross, a month. */
  pay?: number;
  /** Only occupations whose pay is known. */
  known?: boolean;
  /** Only profiles that editors have written or gone through. */
  curated?: boolean;
  /** Page of the results, from 1. */
  p?: number;
}

/** The search with its state in the address: `/sl/iskanje?q=kuhar&level=lehre`. */
export function toSearchPath(locale: Locale, facets: SearchFacets = {}): string {
  const { q, area, level, pay, known, curated, p } = facets;
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(area && { area }),
    ...(level && { level }),
    ...(pay && { pay: String(pay) }),
    ...(known && { known: '1' }),
    ...(curated && { curated: '1' }),
    ...(p && p > 1 && { p: String(p) }),
  }).toString();
  return toPath(locale, { page: 'search' }) + (query && `?${query}`);
}
