import type { Locale } from './locales';
import { toPath } from './paths';

/** What the search can be narrowed by; the keys are those of its address. */
export interface SearchFacets {
  /** Id of an area. */
  area?: string;
  /** Id of a level of education. */
  level?: string;
}

/** The search with its filter in the address: `/sl/iskanje?level=lehre`. */
export function toSearchPath(locale: Locale, facets: SearchFacets): string {
  const query = new URLSearchParams(Object.entries(facets)).toString();
  return toPath(locale, { page: 'search' }) + (query && `?${query}`);
}
