import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term as TermData } from '#lib/vocabulary/term';
import { StatusLabel } from './status-label';
import styles from './term.module.css';

interface Props {
  term: Pick<TermData, 'labels'>;
  locale: Locale;
  /** Leaves out the official term, where both stand side by side. */
  alone?: boolean;
  /** Sets the official term on the same line. */
  inline?: boolean;
  /** Where the term leads to. */
  href?: string | undefined;
}

/** A term, in other languages with the German one that an application in Austria needs. */
export function Term({ term, locale, alone = false, inline = false, href }: Props) {
  const { value, status, locale: shown } = toLocalizedTerm(term, locale);
  const label = <StatusLabel status={status} messages={getMessages(locale).status} />;
  if (shown !== locale) {
    return (
      <>
        <span lang={shown}>{link(value, href)}</span> {label}
      </>
    );
  }
  const official = toLocalizedTerm(term, sourceLocale).value;
  return (
    <>
      {link(value, href)} {label}
      {!alone && official !== value && (
        <span lang={sourceLocale} className={inline ? styles.inline : styles.german} data-german="">
          {official}
        </span>
      )}
    </>
  );
}

function link(value: string, href: string | undefined) {
  return href === undefined ? (
    value
  ) : (
    <a href={href} className={styles.link}>
      {value}
    </a>
  );
}
