import type { DefinedTerm, WebPage } from 'schema-dts';
import { capitalise } from '#lib/i18n/format';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { toCompetenceId, toCompetenceSetId, toSiteId } from './identity';
import type { NodeOf } from './json-ld';
import { toUrl } from './site-url';

/** Builds what the page of a competence describes: the page, and the term with its name in a second language. */
export function buildCompetenceNodes(competence: Competence, locale: Locale): [NodeOf<WebPage>, NodeOf<DefinedTerm>] {
  const url = toUrl(toCompetencePath(competence, locale));
  const id = toCompetenceId(competence);
  const { value, locale: shown } = toLocalizedTerm(competence, locale);
  const other = toLocalizedTerm(competence, getLocaleRow(locale).beside).value;
  return [
    {
      '@type': 'WebPage',
      '@id': url,
      url,
      name: capitalise(shown, value),
      inLanguage: locale,
      isPartOf: { '@id': toSiteId() },
      mainEntity: { '@id': id },
    },
    {
      '@type': 'DefinedTerm',
      '@id': id,
      url,
      name: value,
      ...(other !== value && { alternateName: other }),
      ...(competence.bisId !== undefined && { termCode: String(competence.bisId) }),
      inDefinedTermSet: {
        '@type': 'DefinedTermSet',
        '@id': toCompetenceSetId(),
        url: toUrl(toPath(locale, { page: 'competences' })),
        name: getMessages(locale).competence.title,
      },
    },
  ];
}
