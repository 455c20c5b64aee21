import type { Locale } from '#lib/i18n/locales';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';

/** A term within a line: its words alone, without a German twin or a status, which its section shows. */
export function PlainTerm({ term, locale }: { term: Pick<Term, 'labels'>; locale: Locale }) {
  const { value, locale: shown } = toLocalizedTerm(term, locale);
  return shown === locale ? value : <span lang={shown}>{value}</span>;
}
