import type { ReactNode } from 'react';
import styles from './term-list.module.css';

interface Props<T> {
  items: readonly T[];
  /** Items that stand before the summary. */
  first?: number | undefined;
  /** Says what is behind the summary. */
  more: (rest: readonly T[]) => string;
  children: (items: readonly T[]) => ReactNode;
}

/** Items behind a summary: fewer take hardly more room than the summary itself. */
const least = 3;

/** The first items of a list, and behind a summary the rest where there are many; print shows all. */
export function Folded<T>({ items, first = 8, more, children }: Props<T>) {
  if (items.length < first + least) return children(items);
  const rest = items.slice(first);
  return (
    <>
      {children(items.slice(0, first))}
      <details className={styles.rest}>
        <summary>{more(rest)}</summary>
        {children(rest)}
      </details>
    </>
  );
}
