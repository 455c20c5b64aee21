import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import styles from './facet-list.module.css';

/** An entry of a list of lists, with its number of occupations. */
export interface Facet {
  id: string;
  /** Shown in front of the name. */
  code?: string;
  /** The name, linked where there are occupations, with details below. */
  name: ReactNode;
  count: number;
}

/** Lists to continue to, one per row; the whole row is clickable. */
export function FacetList({ facets, locale }: { facets: readonly Facet[]; locale: Locale }) {
  const { list } = getMessages(locale);
  return (
    <ul className={styles.list} data-unexplained="">
      {facets.map(({ id, code, name, count }) => (
        <li key={id}>
          {code && <span className={styles.code}>{code}</span>}
          <div className={styles.name}>{name}</div>
          <span className={styles.count}>{formatCount(locale, list.count, count)}</span>
        </li>
      ))}
    </ul>
  );
}
