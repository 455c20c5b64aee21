import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import styles from './facet-list.module.css';

/** What a list can be narrowed to, with the number of its occupations. */
export interface Facet {
  id: string;
  /** Stands in front of the name. */
  code?: string;
  /** The name, a link where there are occupations; what more there is to say stands below it. */
  name: ReactNode;
  count: number;
}

/** Lists to go on to, one a row; the whole row can be pressed. */
export function FacetList({ facets, locale }: { facets: readonly Facet[]; locale: Locale }) {
  const { list } = getMessages(locale);
  return (
    <ul className={styles.list}>
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
