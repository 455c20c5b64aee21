import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { Breadcrumbs, type Crumb } from './breadcrumbs';
import { Footer } from './footer';
import { Header } from './header';
import styles from './page-frame.module.css';

interface Props {
  locale: Locale;
  /** The same page in the other language; its start page where there is no such page. */
  otherPath: string;
  /** The pages above this one, from the start page down, and this one last. */
  crumbs?: readonly Crumb[];
  children: ReactNode;
}

/** What stands around every page. */
export function PageFrame({ locale, otherPath, crumbs, children }: Props) {
  return (
    <>
      <a href="#content" className={styles.skip}>
        {getMessages(locale).site.skip}
      </a>
      <Header locale={locale} otherPath={otherPath} />
      <main id="content" className={styles.main} tabIndex={-1}>
        {crumbs && <Breadcrumbs crumbs={crumbs} locale={locale} />}
        {children}
      </main>
      <Footer locale={locale} />
    </>
  );
}
