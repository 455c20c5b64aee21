import type { ReactNode } from 'react';
import styles from './folded.module.css';

interface BehindProps {
  summary: ReactNode;
  /** Only on a phone; a wide screen has it open, without the summary. */
  narrow?: boolean;
  children: ReactNode;
}

/** What stands behind a summary; print shows it. */
export function Behind({ summary, narrow = false, children }: BehindProps) {
  return (
    <details className={narrow ? styles.narrow : styles.behind}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface Props<T> {
  items: readonly T[];
  /** Items that stand before the summary on any screen; by default as many as fit. */
  first?: number | undefined;
  /** Says what is behind the summary. */
  more: (rest: readonly T[]) => string;
  children: (items: readonly T[]) => ReactNode;
}

/** Items before the summary: on a phone, on a wide screen. */
const few = 4;
const some = 8;
/** Items behind a summary: fewer take hardly more room than the summary itself. */
const least = 3;

/** The first items of a list, and behind a summary the rest where there are many. */
export function Folded<T>({ items, first, more, children }: Props<T>) {
  const fits = first === undefined && items.length < some + least;
  const shown = first ?? (fits ? few : some);
  if (items.length < shown + least) return children(items);
  const rest = items.slice(shown);
  return (
    <>
      {children(items.slice(0, shown))}
      <Behind summary={more(rest)} narrow={fits}>
        {children(rest)}
      </Behind>
    </>
  );
}
