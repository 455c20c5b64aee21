import type { Locale } from '#lib/i18n/locales';
import type { Term as TermData } from '#lib/vocabulary/term';
import { Pair, type View } from './pair';
import { Term } from './term';
import styles from './term-list.module.css';

interface Props<T extends TermData> {
  terms: readonly T[];
  view: View;
  /** Sets short terms in columns where there is room. */
  columns?: boolean;
  /** Where a term leads to, in the language of the reader. */
  toHref?: (term: T, locale: Locale) => string;
}

/** Terms one below the other, each with the official one where that is in another language. */
export function TermList<T extends TermData>({ terms, view, columns = false, toHref }: Props<T>) {
  return (
    <ul className={columns && !view.parallel ? styles.columns : styles.list}>
      {terms.map((term) => (
        <li key={term.id}>
          <Pair view={view}>
            {(locale) => (
              <Term
                term={term}
                locale={locale}
                alone={view.parallel}
                href={locale === view.locale ? toHref?.(term, locale) : undefined}
              />
            )}
          </Pair>
        </li>
      ))}
    </ul>
  );
}
