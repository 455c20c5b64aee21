import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toMailAddress, toTypedAddress } from '#lib/profile/next-steps';
import styles from './share-panel.module.css';

interface Props {
  locale: Locale;
  /** What stands on the closed panel. */
  summary: string;
  /** Before the address: what kind of link it is. */
  label: string;
  /** The address to pass on, shown as one types it. */
  link: string;
  mail: { subject: string; body: string };
  /** More ways to share the page. */
  children?: ReactNode;
}

/** Ways to pass a page on, closed until someone wants them; no service of others takes part. */
export function SharePanel({ locale, summary, label, link, mail, children }: Props) {
  const { share } = getMessages(locale);
  return (
    <details className={styles.share}>
      <summary>{summary}</summary>
      {label}{' '}
      <a href={link} className={styles.link}>
        {toTypedAddress(link)}
      </a>{' '}
      <a href={toMailAddress(mail.subject, mail.body)}>{share.mail}</a>{' '}
      <button type="button" hidden data-share={link}>
        {share.device}
      </button>{' '}
      {children}
    </details>
  );
}
