import type { EscoData } from './esco-data';
import type { Occupation } from './occupations';
import { isAmsCode } from './read-downloads';

interface AmsTitle {
  code: string;
  title: string;
}

/** The AMS titles of one occupation. */
export interface AmsTitles {
  /** Of the same occupation: an exact match, and no other occupation has one. */
  own: readonly AmsTitle[];
  /** Others: broader, narrower, or an exact match of several occupations. */
  related: readonly AmsTitle[];
}

/** The AMS titles of all occupations, and the number of codes of each kind. */
export interface AmsAssignment {
  find(uri: string): AmsTitles;
  own: number;
  /** Codes that no occupation has as its own. */
  related: number;
  malformed: number;
}

/** Assigns AMS titles to occupations by the table of correspondences. */
export function assignAmsTitles({ ams }: EscoData, occupations: readonly Occupation[]): AmsAssignment {
  const known = new Set(occupations.map(({ uri }) => uri));
  const rows = ams.filter(({ uri }) => known.has(uri));
  const isWellFormed = ({ code, title }: AmsTitle) => isAmsCode(code) && title !== '';
  const exactMatches = new Map<string, Set<string>>();
  for (const { code, uri, relation } of rows)
    if (relation === 'exactMatch') exactMatches.set(code, (exactMatches.get(code) ?? new Set()).add(uri));
  const byUri = new Map<string, { own: Map<string, AmsTitle>; related: Map<string, AmsTitle> }>();
  const counts = { own: new Set<string>(), all: new Set<string>(), malformed: new Set<string>() };
  for (const { code, title, uri, relation } of rows) {
    if (!isWellFormed({ code, title })) {
      counts.malformed.add(code);
      continue;
    }
    const own = relation === 'exactMatch' && exactMatches.get(code)?.size === 1;
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
    own: counts.own.size,
    related: counts.all.size - counts.own.size,
    malformed: counts.malformed.size,
  };
}
