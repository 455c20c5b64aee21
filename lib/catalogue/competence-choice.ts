import type { CompetenceEntry } from './competence-hierarchy';
import { toQuery } from './query';

/** Competences that can be chosen at once. */
export const mostChosen = 20;

/** The state of the page "what I can do", as its address has it. */
export interface Choice {
  chosen: readonly CompetenceEntry[];
  /** Number of unknown ids in the address. */
  unknown: number;
  /** Number of competences left out beyond the limit. */
  surplus: number;
  /** What to search for among the terms; may be empty. */
  search: string;
}

type Value = string | readonly string[] | undefined;

/** Parses the choice from query parameters; never fails. */
export function readChoice(
  { k, q }: { k?: Value; q?: Value },
  find: (id: string) => CompetenceEntry | undefined,
): Choice {
  const ids = [...new Set([k ?? []].flat())].filter((id) => id !== '');
  const known = ids.flatMap((id) => find(id) ?? []);
  const [text = ''] = [q ?? ''].flat();
  return {
    chosen: known.slice(0, mostChosen),
    unknown: ids.length - known.length,
    surplus: Math.max(0, known.length - mostChosen),
    search: toQuery(text),
  };
}

/** Formats a choice as a query string with its question mark, the same in every language. */
export function formatChoice(chosen: readonly CompetenceEntry[], search = ''): string {
  const pairs = chosen.map(({ competence }) => ['k', competence.id]);
  if (search) pairs.push(['q', search]);
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}
