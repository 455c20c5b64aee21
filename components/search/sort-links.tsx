import type { Locale } from '#lib/i18n/locales';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import type { SortOrder } from '#lib/messages/search-messages';
import styles from './sort-links.module.css';

interface Props {
  locale: Locale;
  /** The order of the list as it is. */
  current: SortOrder;
  /** The list as a search. */
  facets: SearchFacets;
}

/** The order of a list, and links to the search in the other one. */
export function SortLinks({ locale, current, facets }: Props) {
  const { sort } = getMessages(locale).search;
  const { p: _, sort: __, ...unsorted } = facets;
  const orders: [SortOrder, SearchFacets][] = [
    [current === 'pay' ? (facets.q ? 'match' : 'alphabet') : current, unsorted],
    ['pay', { ...unsorted, sort: 'pay' }],
  ];
  return (
    <p className={styles.sort}>
      {sort.label}{' '}
      {orders.map(([order, sorted], index) => (
        <span key={order}>
          {index > 0 && ' · '}
          {order === current ? (
            <strong>{sort[order]}</strong>
          ) : (
            <a href={toSearchPath(locale, sorted)} rel="nofollow">
              {sort[order]}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}
