import type { Occupation } from './occupations';
import { type EscoData, isAmsCode } from './read-downloads';

interface AmsTitle {
  code: string;
  title: string;
}

/** The AMS titles of one occupation. */
export interface AmsTitles {
  /** The same occupation, by an exact match that no other occupation claims. */
  own: readonly AmsTitle[];
  /** Assigned to it in another way: broader, narrower, or the same as several. */
  related: readonly AmsTitle[];
}

/** The AMS titles of all occupations, and how many codes there are of each kind. */
export interface AmsAssignment {
  find(uri: string): AmsTitles;
  taken: number;
  /** Codes that are nobody's own. */
  related: number;
  malformed: number;
}

/** Takes the titles of the AMS to the occupations that the table assigns them to. */
export function assignAmsTitles({ ams }: EscoData, occupations: readonly Occupation[]): AmsAssignment {
  const known = new Set(occupations.map(({ uri }) => uri));
  const rows = ams.filter(({ uri }) => known.has(uri));
  const isWellFormed = ({ code, title }: AmsTitle) => isAmsCode(code) && title !== '';
  const claims = new Map<string, Set<string>>();
  for (const { code, uri, exact } of rows) if (exact) claims.set(code, (claims.get(code) ?? new Set()).add(uri));
  const byUri = new Map<string, { own: Map<string, AmsTitle>; related: Map<string, AmsTitle> }>();
  const counts = { own: new Set<string>(), all: new Set<string>(), malformed: new Set<string>() };
  for (const { code, title, uri, exact } of rows) {
    if (!isWellFormed({ code, title })) {
      counts.malformed.add(code);
      continue;
    }
    const own = exact && claims.get(code)?.size === 1;
    const titles = byUri.get(uri) ?? { own: new Map(), related: new Map() };
    byUri.set(uri, titles);
    const kind = own ? titles.own : titles.related;
    if (!kind.has(code)) kind.set(code, { code, title });
    counts.all.add(code);
    if (own) counts.own.add(code);
  }
  return {
    find: (uri) => {
      const { own = new Map(), related = new Map() } = byUri.get(uri) ?? {};
      return { own: [...own.values()], related: [...related.values()].filter(({ code }) => !own.has(code)) };
    },
    taken: counts.own.size,
    related: counts.all.size - counts.own.size,
    malformed: counts.malformed.size,
  };
}
