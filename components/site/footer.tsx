import type { Locale } from '#lib/i18n/locales';
import { footerPages, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './footer.module.css';

/** What the site is and keeps to, with links to the pages about it. */
export function Footer({ locale, report }: { locale: Locale; report?: string | undefined }) {
  const { site, pages, data, glossary } = getMessages(locale);
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{site.footer}</p>
        <ul>
          {footerPages.map((page) => (
            <li key={page}>
              <a href={toPath(locale, { page })}>{pages[page]}</a>
            </li>
          ))}
          <li>
            <a href={toPath(locale, { page: 'glossary' })}>{glossary.title}</a>
          </li>
          <li>
            <a href={toPath(locale, { page: 'data' })}>{data.title}</a>
          </li>
          {report && (
            <li>
              <a href={report} data-report="">
                {site.report.link}
              </a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
}
