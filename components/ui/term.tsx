import type { ReactNode } from 'react';
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
  /** Where the term leads. */
  path?: string | undefined;
}

/** A term; on Slovenian pages with the German term that an application in Austria needs. */
export function Term({ term, locale, alone = false, inline = false, path }: Props) {
  const { value, status, locale: shown } = toLocalizedTerm(term, locale);
  const label = <StatusLabel status={status} messages={getMessages(locale).status} />;
  if (shown !== locale) {
    return (
      <>
        {link(path, <span lang={shown}>{value}</span>)} {label}
      </>
    );
  }
  const withGerman = locale === 'sl' && !alone && term.de !== value;
  return (
    <>
      {link(path, value)} {label}
      {withGerman && (
        <span lang="de" className={inline ? styles.inline : styles.german} data-german="">
          {term.de}
        </span>
      )}
    </>
  );
}

function link(path: string | undefined, words: ReactNode): ReactNode {
  return path === undefined ? words : <a href={path}>{words}</a>;
}
