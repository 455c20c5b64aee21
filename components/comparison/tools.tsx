import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toTypedAddress } from '#lib/profile/next-steps';
import styles from './tools.module.css';

/** What one does with the whole page: links, and a button that prints it. */
export function Tools({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <p className={styles.tools}>
      {children}{' '}
      <span hidden data-print="">
        <button type="button">{getMessages(locale).profile.nextSteps.print}</button>
      </span>
    </p>
  );
}

/** What one does with an occupation of the list. */
export function Tool({ children }: { children: ReactNode }) {
  return <span className={styles.tool}>{children}</span>;
}

/** The address of the page, on paper. */
export function PrintedAddress({ url }: { url: string }) {
  return <p className={styles.address}>{toTypedAddress(url)}</p>;
}
