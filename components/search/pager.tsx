import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './pager.module.css';

interface Props {
  locale: Locale;
  page: number;
  pages: number;
  toHref: (page: number) => string;
}

/** Links to the previous and next page; nothing for a single page. */
export function Pager({ locale, page, pages, toHref }: Props) {
  if (pages < 2) return null;
  const { search } = getMessages(locale);
  return (
    <nav aria-label={search.pages} className={styles.pager}>
      {page > 1 && (
        <a href={toHref(page - 1)} rel="prev nofollow">
          ← {search.previous}
        </a>
      )}{' '}
      <span>{search.pageOf(formatNumber(locale, page), formatNumber(locale, pages))}</span>{' '}
      {page < pages && (
        <a href={toHref(page + 1)} rel="next nofollow">
          {search.next} →
        </a>
      )}
    </nav>
  );
}
