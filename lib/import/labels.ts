import { type ByLocale, byLocale, sourceLocale } from '#lib/i18n/locales';
import type { Label } from '#lib/vocabulary/term';

/** Builds the labels of an imported term, the official one first; a language that is not given is missing. */
export function buildLabels(official: string, others: Partial<ByLocale<Label>> = {}): ByLocale<Label> {
  const source: Label = { text: official, status: 'reviewed' };
  return {
    [sourceLocale]: source,
    ...byLocale((locale) => (locale === sourceLocale ? source : (others[locale] ?? { status: 'missing' as const }))),
  };
}
