import type { ReactNode } from 'react';
import styles from './run-in.module.css';

/** A list that runs in as text, its items separated by commas. */
export function RunIn({ items }: { items: readonly { key: string; item: ReactNode }[] }) {
  return (
    <ul className={styles.list}>
      {items.map(({ key, item }, index) => (
        <li key={key}>
          {item}
          {index < items.length - 1 && ', '}
        </li>
      ))}
    </ul>
  );
}
