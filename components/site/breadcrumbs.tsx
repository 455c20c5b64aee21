import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './breadcrumbs.module.css';

/** A page on the way from the start page to this one. */
export interface Crumb {
  title: string;
  path: string;
  /** The language of the title, where it differs from that of the page. */
  lang?: Locale | undefined;
}

/** The pages between the start page, which the header leads to, and this one, whose heading follows. */
export function Breadcrumbs({ crumbs, locale }: { crumbs: readonly Crumb[]; locale: Locale }) {
  const between = crumbs.slice(1, -1);
  if (between.length === 0) return null;
  return (
    <nav aria-label={getMessages(locale).site.breadcrumbs} className={styles.crumbs}>
      <ol>
        {between.map(({ title, path, lang }) => (
          <li key={path}>
            <a href={path} lang={lang}>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
