import type { CompetenceEntry } from './competences';

/** Finds competences by words of their terms, the best first. */
export type FindTerms = (query: string) => readonly CompetenceEntry[];

/** How many terms a search offers. */
const mostTerms = 30;

/**
 * A search for parts of the terms of both languages: terms that begin with the query come first, then those with a
 * word that does, then the others; among equals those that more occupations need.
 */
export function createFindTerms(entries: Iterable<CompetenceEntry>): FindTerms {
  const folded = [...entries].map((entry) => {
    const { de, sl = '' } = entry.competence;
    return { entry, text: ` ${fold(sl)}\n ${fold(de)}` };
  });
  return (query) => {
    const wanted = fold(query).trim();
    if (!wanted) return [];
    const found = folded.flatMap(({ entry, text }) => {
      if (!text.includes(wanted)) return [];
      const start = text.startsWith(` ${wanted}`) || text.includes(`\n ${wanted}`);
      return [{ entry, place: start ? 0 : text.includes(` ${wanted}`) ? 1 : 2 }];
    });
    return found
      .sort((a, b) => a.place - b.place || b.entry.counts.de - a.entry.counts.de)
      .slice(0, mostTerms)
      .map(({ entry }) => entry);
  };
}

/** Without capitals, marks and hyphens: »Čiščenje« is found by »ciscenje«, `Großhandel` by `grosshandel`. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s/()-]+/g, ' ');
}
