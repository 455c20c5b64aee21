import type { Locale } from '#lib/i18n/locales';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';

/** A term within a line: words only; its section shows German term and status. */
export function PlainTerm({ term, locale }: { term: Pick<Term, 'labels'>; locale: Locale }) {
  const { value, locale: shown } = toLocalizedTerm(term, locale);
  return shown === locale ? value : <span lang={shown}>{value}</span>;
}
