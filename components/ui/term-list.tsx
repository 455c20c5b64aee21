import type { ReactNode } from 'react';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import type { Term as TermData } from '#lib/vocabulary/term';
import { Behind, Folded } from './folded';
import { Pair, type View } from './pair';
import { Term } from './term';
import styles from './term-list.module.css';

interface RowProps {
  term: Pick<TermData, 'labels'>;
  view: View;
  href?: string | undefined;
  /** What stands below the term in each language, as text. */
  below?: ((locale: Locale) => ReactNode) | undefined;
  /** Names it where a phone keeps it behind a summary. */
  summary?: string | undefined;
}

interface Props<T extends TermData> {
  terms: readonly T[];
  view: View;
  /** Where a term leads to, in the language of the reader. */
  toHref?: (term: T, locale: Locale) => string;
  /** Names what a long list keeps behind a summary; without it, all rows are shown. */
  more?: (count: number) => string;
}

/** Terms one below the other, each with the official one beside it where that is in another language. */
export function TermList<T extends TermData>({ terms, view, toHref, more }: Props<T>) {
  const list = (rows: readonly T[]) => (
    <TermRows view={view}>
      {rows.map((term) => (
        <TermRow key={term.id} term={term} view={view} href={toHref?.(term, view.locale)} />
      ))}
    </TermRows>
  );
  return more ? (
    <Folded items={terms} more={(rest) => more(rest.length)}>
      {list}
    </Folded>
  ) : (
    list(terms)
  );
}

/** The list around rows: two columns of terms and official ones, columns of terms alone, or rows of pairs. */
export function TermRows({ view, children }: { view: View; children: ReactNode }) {
  const kind = view.parallel ? 'pairs' : view.locale === sourceLocale ? 'alone' : 'rows';
  return <ul className={styles[kind]}>{children}</ul>;
}

/** A term, the official one beside it, and below both what belongs to them. */
export function TermRow({ term, view, href, below, summary }: RowProps) {
  const texts = below && <Below view={view}>{below}</Below>;
  const toTerm = (locale: Locale) => (
    <Term term={term} locale={locale} alone={view.parallel} href={locale === view.locale ? href : undefined} />
  );
  return (
    <li className={view.parallel ? undefined : below ? styles.group : styles.row}>
      <Pair view={view}>{toTerm}</Pair>
      {texts && summary ? (
        <Behind summary={summary} narrow>
          {texts}
        </Behind>
      ) : (
        texts
      )}
    </li>
  );
}

function Below({ view, children }: { view: View; children: (locale: Locale) => ReactNode }) {
  const text = (locale: Locale) => <p>{children(locale)}</p>;
  const official = view.locale !== sourceLocale && !view.parallel && children(sourceLocale);
  return (
    <>
      <Pair view={view}>{text}</Pair>
      {official && (
        <p lang={sourceLocale} data-german="">
          {official}
        </p>
      )}
    </>
  );
}
