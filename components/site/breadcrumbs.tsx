import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './breadcrumbs.module.css';

/** A page between the start page and this one. */
export interface Crumb {
  title: string;
  path: string;
  /** The language of the title, where it differs from that of the page. */
  lang?: Locale | undefined;
}

/** The breadcrumbs of this page; the last entry is the page itself. */
export function Breadcrumbs({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  return (
    <nav aria-label={getMessages(locale).site.breadcrumbs} className={styles.crumbs}>
      <ol>
        {crumbs.map(({ title, path, lang }, index) => (
          <li key={path}>
            {index === crumbs.length - 1 ? (
              <span aria-current="page" lang={lang}>
                {title}
              </span>
            ) : (
              <a href={path} lang={lang}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
