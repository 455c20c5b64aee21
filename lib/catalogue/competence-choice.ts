import type { CompetenceEntry } from './competence-hierarchy';
import { toQuery } from './query';

/** How many competences one can choose. */
export const mostChosen = 20;

/** What the address of "what I can do" says. */
export interface Choice {
  chosen: readonly CompetenceEntry[];
  /** How many ids in the address stand for no competence. */
  unknown: number;
  /** How many competences are left out, as there are more than one can choose. */
  surplus: number;
  /** What to search among the terms, or nothing. */
  search: string;
}

type Value = string | readonly string[] | undefined;

/** Reads what an address asks for; whatever stands there, something comes of it. */
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

/** The same as the end of an address, with its question mark; the same in every language. */
export function formatChoice(chosen: readonly CompetenceEntry[], search = ''): string {
  const pairs = chosen.map(({ competence }) => ['k', competence.id]);
  if (search) pairs.push(['q', search]);
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}
