import type { Catalogue } from '#lib/catalogue/catalogue';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Area, Competence } from '#lib/vocabulary/vocabulary';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from './search';
import { toOccupationDocument, toTermDocument } from './to-search-document';

/** What the site can find, with what it is. */
export type Target = SearchDocument &
  (
    | { kind: 'occupation'; profile: ProfileSummary }
    | { kind: 'competence'; competence: Competence }
    | { kind: 'area'; area: Area }
  );

declare global {
  /** By catalogue; for pages and route handlers, whose modules are not the same ones. */
  var siteSearches: WeakMap<Catalogue, Promise<SearchIndex<Target>>> | undefined;
}

/** The search over all that a catalogue has; built once, when it is first asked for. */
export function getSiteSearch(catalogue: Catalogue): Promise<SearchIndex<Target>> {
  globalThis.siteSearches ??= new WeakMap();
  const known = globalThis.siteSearches.get(catalogue);
  if (known) return known;
  const search = buildSearchIndex(listTargets(catalogue));
  globalThis.siteSearches.set(catalogue, search);
  return search;
}

/** Everything that can be found: occupations, competences, areas. */
export function listTargets({ profiles, competences, listAreas }: Catalogue): Target[] {
  const areas = listAreas('sl').filter(({ occupations }) => occupations.length);
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
