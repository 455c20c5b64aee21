import { getCollator, toLetter } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { type ExplainedTerm, toHeadword } from '#lib/profile/glossary';
import type { GlossaryEntry, Source } from '#lib/vocabulary/vocabulary';
import { groupBy } from './group-by';

/** The terms of the glossary under one letter. */
export interface GlossaryLetter {
  letter: string;
  terms: readonly ExplainedTerm[];
}

/** Groups the glossary by first letter, with the sources of each term. */
export function groupGlossary(
  locale: Locale,
  glossary: readonly GlossaryEntry[],
  sources: readonly Source[],
): GlossaryLetter[] {
  const terms = glossary
    .map((entry) => ({ entry, sources: sources.filter(({ id }) => entry.sources.includes(id)) }))
    .sort((a, b) => getCollator(locale).compare(toHeadword(a.entry), toHeadword(b.entry)));
  const letters = groupBy(terms, ({ entry }) => toLetter(locale, toHeadword(entry)));
  return [...letters].map(([letter, group]) => ({ letter, terms: group }));
}
