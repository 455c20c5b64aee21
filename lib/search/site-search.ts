import type { Catalogue } from '#lib/catalogue/catalogue';
import { defaultLocale } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Area, Competence } from '#lib/vocabulary/vocabulary';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from './search';
import { toOccupationDocument, toTermDocument } from './to-search-document';

/** A document of the site's search with the thing it stands for. */
export type Target = SearchDocument &
  (
    | { kind: 'occupation'; profile: ProfileSummary }
    | { kind: 'competence'; competence: Competence }
    | { kind: 'area'; area: Area }
  );

declare global {
  /** By catalogue, and global: pages and route handlers have separate module instances. */
  var siteSearches: WeakMap<Catalogue, Promise<SearchIndex<Target>>> | undefined;
}

/** Returns the search over a catalogue, built once on first use. */
export function getSiteSearch(catalogue: Catalogue): Promise<SearchIndex<Target>> {
  globalThis.siteSearches ??= new WeakMap();
  const known = globalThis.siteSearches.get(catalogue);
  if (known) return known;
  const search = buildSearchIndex(listTargets(catalogue));
  globalThis.siteSearches.set(catalogue, search);
  return search;
}

/** Lists everything that can be found: occupations, competences, areas. */
export function listTargets({ profiles, competences, listAreas }: Catalogue): Target[] {
  const areas = listAreas(defaultLocale).filter(({ occupations }) => occupations.length);
  return [
    ...profiles.map((profile): Target => ({ ...toOccupationDocument(profile), kind: 'occupation', profile })),
    ...competences.all.map(
      ({ competence, curated }): Target => ({
        ...toTermDocument('competence', competence),
        kind: 'competence',
        curated,
        competence,
      }),
    ),
    ...areas.map(({ area }): Target => {
      const groups = area.groups.flatMap((group) => toTermDocument('area', group).labels);
      const { labels, ...document } = toTermDocument('area', area);
      const synonyms = groups.map((label) => ({ ...label, kind: 'alternative' }) as const);
      return { ...document, labels: [...labels, ...synonyms], kind: 'area', curated: !area.isco, area };
    }),
  ];
}
