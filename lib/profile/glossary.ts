import { sourceLocale } from '#lib/i18n/locales';
import type { NamedPage } from '#lib/vocabulary/named-page';
import type { GlossaryEntry, Source } from '#lib/vocabulary/vocabulary';
import { toLocalizedTerm } from './texts';

/** A term of the glossary with where its explanation comes from. */
export interface ExplainedTerm {
  entry: GlossaryEntry;
  sources: readonly Source[];
  /** The page of the site that says more; with its title where it is a text. */
  more: { page: NamedPage; path: string; title?: string | undefined } | undefined;
}

/** The term as it is said in Austria: its abbreviations, or its name. */
export function toHeadword(entry: GlossaryEntry): string {
  return entry.abbreviations?.join(', ') ?? toLocalizedTerm(entry, sourceLocale).value;
}
