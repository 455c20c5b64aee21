import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './print-button.module.css';

/** Prints the page; a script shows it, and print leaves it out. */
export function PrintButton({ locale }: { locale: Locale }) {
  return (
    <p hidden data-print="" className={styles.print}>
      <button type="button">{getMessages(locale).profile.nextSteps.print}</button>
    </p>
  );
}
