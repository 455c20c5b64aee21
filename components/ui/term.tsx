import type { ReactNode } from 'react';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { findOfficial, toLocalizedTerm } from '#lib/profile/texts';
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
  const official = alone ? undefined : findOfficial(term, locale);
  const text = shown === locale ? value : <span lang={shown}>{value}</span>;
  const name = href === undefined ? text : <Link href={href}>{text}</Link>;
  const label =
    status === 'reviewed' ? null : (
      <>
        {' '}
        <StatusLabel status={status} messages={getMessages(locale).status} />
      </>
    );
  return (
    <>
      {label ? (
        <span>
          {name}
          {label}
        </span>
      ) : (
        name
      )}
      {official && (
        <>
          {' '}
          <span lang={sourceLocale} className={inline ? styles.inline : styles.german} data-german="">
            {official}
          </span>
        </>
      )}
    </>
  );
}

function Link({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a href={href} className={styles.link}>
      {children}
    </a>
  );
}
