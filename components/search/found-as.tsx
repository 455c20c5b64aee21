import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './found-as.module.css';

/** A name in some language, or a code. */
export type FoundBy = { text: string; locale: Locale } | { code: string };

/** The name or code something was found by: `najdeno kot: Großkundenbetreuer`. */
export function FoundAs({ by, locale }: { by: FoundBy; locale: Locale }) {
  const { foundAs, code } = getMessages(locale).search;
  if ('code' in by) {
    return (
      <span className={styles.found}>
        {foundAs} {code} {by.code}
      </span>
    );
  }
  return (
    <span className={styles.found}>
      {foundAs} <span lang={by.locale === locale ? undefined : by.locale}>{by.text}</span>
    </span>
  );
}
