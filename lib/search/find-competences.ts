import type { Catalogue } from '#lib/catalogue/catalogue';
import type { Locale } from '#lib/i18n/locales';
import type { SearchIndex } from './search';
import type { Target } from './site-search';

/** Competences offered for a query. */
const most = 30;

/** Finds the competences whose terms match a query, best first. */
export function findCompetences(
  search: SearchIndex<Target>,
  { competences }: Catalogue,
  query: string,
  locale: Locale,
) {
  const hits = search.search(query, { locale, limit: most, kinds: ['competence'] });
  return hits.flatMap(({ document }) => competences.find(document.id) ?? []);
}
