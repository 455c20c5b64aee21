import type { ReactNode } from 'react';
import type { ByLocale, Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { Footer } from './footer';
import { Header } from './header';
import styles from './page-frame.module.css';

interface Props {
  locale: Locale;
  /** The page in each language, or what comes closest where it has no such page. */
  paths: ByLocale<string>;
  /** The pages above this one, from the start page down, and this one last. */
  crumbs?: readonly Crumb[];
  /** False where the page has the search of the header in its content. */
  search?: boolean;
  /** Opens an e-mail about a mistake on the page. */
  report?: string | undefined;
  children: ReactNode;
}

/** The frame around every page: header, breadcrumbs, footer. */
export function PageFrame({ locale, paths, crumbs = [], search = true, report, children }: Props) {
  return (
    <>
      <a href="#content" className={styles.skip}>
        {getMessages(locale).site.skip}
      </a>
      <Header locale={locale} paths={paths} search={search} />
      <main id="content" className={styles.main} tabIndex={-1}>
        <Breadcrumbs crumbs={crumbs} locale={locale} />
        {children}
      </main>
      <Footer locale={locale} report={report} />
    </>
  );
}
