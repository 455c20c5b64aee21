import type { Term as TermData } from '#lib/vocabulary/term';
import { Pair, type View } from './pair';
import { Term } from './term';
import styles from './term-list.module.css';

interface Props {
  terms: readonly TermData[];
  view: View;
  /** Sets short terms in columns where there is room. */
  columns?: boolean;
}

/** Terms one below the other, each with its German twin on Slovenian pages. */
export function TermList({ terms, view, columns = false }: Props) {
  return (
    <ul className={columns && !view.parallel ? styles.columns : styles.list}>
      {terms.map((term) => (
        <li key={term.id}>
          <Pair view={view}>{(locale) => <Term term={term} locale={locale} alone={view.parallel} />}</Pair>
        </li>
      ))}
    </ul>
  );
}
