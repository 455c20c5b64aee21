import type { Term as TermData } from '#lib/vocabulary/term';
import { Pair, type View } from './pair';
import { Term } from './term';
import styles from './term-list.module.css';

interface Props<Data extends TermData> {
  terms: readonly Data[];
  view: View;
  /** Sets short terms in columns where there is room. */
  columns?: boolean;
  /** Where a term leads; followed in the reader's language only. */
  toPath?: (term: Data) => string;
}

/** Terms one below the other, each with its German twin on Slovenian pages. */
export function TermList<Data extends TermData>({ terms, view, columns = false, toPath }: Props<Data>) {
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
                path={locale === view.locale ? toPath?.(term) : undefined}
              />
            )}
          </Pair>
        </li>
      ))}
    </ul>
  );
}
