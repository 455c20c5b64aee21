import type { DefinedTermSet } from 'schema-dts';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toHeadword } from '#lib/profile/glossary';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { GlossaryEntry } from '#lib/vocabulary/vocabulary';
import type { NodeOf } from './json-ld';
import { toUrl } from './site-url';

/** Builds the glossary as a set of terms, each with its name in full and its explanation. */
export function buildGlossarySet(glossary: readonly GlossaryEntry[], locale: Locale): NodeOf<DefinedTermSet> {
  const url = toUrl(toPath(locale, { page: 'glossary' }));
  return {
    '@type': 'DefinedTermSet',
    '@id': url,
    url,
    name: getMessages(locale).glossary.title,
    inLanguage: locale,
    hasDefinedTerm: glossary.map((entry) => {
      const name = toHeadword(entry);
      const names = new Set([sourceLocale, locale].map((one) => toLocalizedTerm(entry, one).value));
      return {
        '@type': 'DefinedTerm',
        '@id': `${url}#${entry.id}`,
        name,
        alternateName: [...names].filter((other) => other !== name),
        description: entry.sentence[locale],
      };
    }),
  };
}
