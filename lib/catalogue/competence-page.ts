import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import type { CompetenceArea } from '#lib/vocabulary/vocabulary';
import type { Catalogue } from './catalogue';
import { formatChoice } from './competence-choice';
import { type CompetenceEntry, listBroader } from './competence-hierarchy';
import { toListed } from './competence-lists';

/** The data of the page of a competence in a language. */
export function describeCompetence(
  entry: CompetenceEntry,
  { competences: { paginated } }: Pick<Catalogue, 'competences'>,
  locale: Locale,
) {
  const { competence, area, narrower, users, counts, curated } = entry;
  return {
    competence,
    curated,
    area: area && { area, path: toAreaPath(area, paginated, locale) },
    broader: listBroader(entry).map((above) => above.competence),
    narrower: toListed(narrower, locale),
    users: users[locale].list(),
    count: counts[locale],
    sources: users[locale].sources,
    matchPath: toPath(locale, { page: 'match' }) + formatChoice([entry]),
  };
}

/** True where search engines should list the page of a competence: it is curated and has a term in the language. */
export function isCompetenceWorthFinding({ curated, competence }: CompetenceEntry, locale: Locale): boolean {
  return curated && competence.labels[locale].status !== 'missing';
}

/** Links an area to its page, or to its place in the list of all. */
function toAreaPath(area: CompetenceArea, paginated: boolean, locale: Locale): string {
  return paginated
    ? toPath(locale, { page: 'competenceArea', slug: area.slug[locale] })
    : `${toPath(locale, { page: 'competences' })}#${area.id}`;
}
