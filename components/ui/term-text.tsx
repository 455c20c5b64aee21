import { Fragment, type ReactNode } from 'react';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { findOfficial } from '#lib/profile/texts';
import type { Term as TermData } from '#lib/vocabulary/term';
import { Pair, type View } from './pair';
import { Term } from './term';
import styles from './term-list.module.css';

type Labelled = Pick<TermData, 'id' | 'labels'>;

interface Props {
  terms: readonly Labelled[];
  view: View;
  as?: 'div' | 'li' | undefined;
}

/** Short terms in one text, the official ones in another beside it. */
export function TermText({ terms, view, as }: Props) {
  return (
    <BesideOfficial terms={terms} view={view} as={as}>
      <Pair view={view}>{(locale) => <p>{listInText(terms, locale)}</p>}</Pair>
    </BesideOfficial>
  );
}

/** A text that names terms, and beside it their official names where those are in another language. */
export function BesideOfficial({ terms, view, as: Box = 'div', children }: Props & { children: ReactNode }) {
  const official = view.parallel ? [] : terms.flatMap((term) => findOfficial(term, view.locale) ?? []);
  return (
    <Box className={view.parallel ? undefined : styles.beside}>
      {children}
      {official.length > 0 && (
        <p lang={sourceLocale} data-german="">
          {official.join(', ')}
        </p>
      )}
    </Box>
  );
}

/** True where terms can stand in one text with commas between them. */
export function canRunIn(terms: readonly Labelled[]): boolean {
  return !terms.some(({ labels }) => Object.values(labels).some(({ text }) => text?.includes(',')));
}

/** Terms as words of a sentence, with commas. */
export function listInText(terms: readonly Labelled[], locale: Locale) {
  return terms.map((term, index) => (
    <Fragment key={term.id}>
      {index > 0 && ', '}
      <Term term={term} locale={locale} alone />
    </Fragment>
  ));
}
