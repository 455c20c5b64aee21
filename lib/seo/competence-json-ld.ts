import { capitalise } from '#lib/i18n/format';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { buildBreadcrumbs } from './json-ld';
import { toUrl } from './site-url';
import type { Trail } from './trail';

/** Builds the schema.org graph of a competence page: page, term with its name in a second language, set, breadcrumbs. */
export function buildCompetenceGraph(
  competence: Competence,
  locale: Locale,
  trail: Trail,
  beside = getLocaleRow(locale).beside,
) {
  const url = toUrl(toCompetencePath(competence, locale));
  const set = toUrl(toPath(locale, { page: 'competences' }));
  const { value, locale: shown } = toLocalizedTerm(competence, locale);
  const other = toLocalizedTerm(competence, beside).value;
  const name = capitalise(shown, value);
  return {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebPage', '@id': url, url, name, inLanguage: locale, mainEntity: { '@id': `${url}#competence` } },
      {
        '@type': 'DefinedTerm',
        '@id': `${url}#competence`,
        url,
        name: value,
        ...(other !== value && { alternateName: other }),
        ...(competence.bisId !== undefined && { termCode: String(competence.bisId) }),
        inDefinedTermSet: {
          '@type': 'DefinedTermSet',
          '@id': `${set}#competences`,
          url: set,
          name: getMessages(locale).competence.title,
        },
      },
      buildBreadcrumbs(trail),
    ],
  };
}
