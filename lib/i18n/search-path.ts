import type { Locale } from './locales';
import { toPath } from './paths';

/** The words and facets of a search; the keys are its query parameters. */
export interface SearchFacets {
  /** The words typed. */
  q?: string;
  /** Id of an area. */
  area?: string;
  /** Id of a level of education. */
  level?: string;
  /** Minimum pay in euros gross a month. */
  pay?: number;
  /** Only occupations with known pay. */
  known?: boolean;
  /** Only curated profiles. */
  curated?: boolean;
  /** By pay, highest first, instead of by letter or match. */
  sort?: 'pay';
  /** Page of the results, from 1. */
  p?: number;
}

/** Builds the path of the search with its state: `/sl/iskanje?q=kuhar&level=lehre`. */
export function toSearchPath(locale: Locale, facets: SearchFacets = {}): string {
  const { q, area, level, pay, known, curated, sort, p } = facets;
  const query = new URLSearchParams({
    ...(q && { q }),
    ...(area && { area }),
    ...(level && { level }),
    ...(pay && { pay: String(pay) }),
    ...(known && { known: '1' }),
    ...(curated && { curated: '1' }),
    ...(sort && { sort }),
    ...(p && p > 1 && { p: String(p) }),
  }).toString();
  return toPath(locale, { page: 'search' }) + (query && `?${query}`);
}
