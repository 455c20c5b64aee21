import type { Correspondence } from './esco-data';
import type { Occupation } from './occupations';

/** The Slovenian national titles of all occupations, and their number. */
export interface NationalTitles {
  find(uri: string): readonly string[];
  assigned: number;
  /** Titles of no occupation that is imported. */
  left: number;
}

/**
 * Assigns Slovenian national titles to occupations, for the search. A title leads to the occupations that are the same
 * or that include it; to those that are narrower (`novinar` to each kind of journalist) only where it has no other.
 */
export function assignNationalTitles(
  rows: readonly Correspondence[],
  occupations: readonly Pick<Occupation, 'uri'>[],
): NationalTitles {
  const known = new Set(occupations.map(({ uri }) => uri));
  const titled = rows.filter(({ uri, title }) => title !== '' && known.has(uri));
  const isNear = ({ relation }: Correspondence) => relation !== 'broadMatch';
  const near = new Set(titled.filter(isNear).map(({ code }) => code));
  const byUri = new Map<string, Set<string>>();
  for (const row of titled)
    if (isNear(row) || !near.has(row.code)) byUri.set(row.uri, (byUri.get(row.uri) ?? new Set()).add(row.title));
  const [all, assigned] = [rows, titled].map((some) => new Set(some.map(({ code }) => code)).size);
  return { find: (uri) => [...(byUri.get(uri) ?? [])], assigned: assigned ?? 0, left: (all ?? 0) - (assigned ?? 0) };
}
