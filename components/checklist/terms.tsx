import { TermList } from '#components/ui/term-list';
import { canRunIn, TermText } from '#components/ui/term-text';
import type { Locale } from '#lib/i18n/locales';
import type { Term } from '#lib/vocabulary/term';

interface Props {
  terms: readonly Term[];
  locale: Locale;
  beside: Locale;
  /** Sets them as a text, where their names have no commas. */
  runIn?: boolean;
}

/** Terms with the official ones beside them. */
export function Terms({ terms, locale, beside, runIn = false }: Props) {
  const view = { locale, beside, parallel: false };
  return runIn && canRunIn(terms) ? <TermText terms={terms} view={view} /> : <TermList terms={terms} view={view} />;
}
