import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term as TermData } from '#lib/vocabulary/term';
import { StatusLabel } from './status-label';
import styles from './term.module.css';

interface Props {
  term: Pick<TermData, 'de' | 'sl' | 'status'>;
  locale: Locale;
  /** Leaves out the German term that a Slovenian one carries, as where both stand side by side. */
  alone?: boolean;
  /** Sets the German term on the same line. */
  inline?: boolean;
  /** Where the term leads to. */
  href?: string | undefined;
}

/** A term; on Slovenian pages with the German term that an application in Austria needs. */
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
  const withGerman = locale === 'sl' && !alone && term.de !== value;
  return (
    <>
      {link(value, href)} {label}
      {withGerman && (
        <span lang="de" className={inline ? styles.inline : styles.german} data-german="">
          {term.de}
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
