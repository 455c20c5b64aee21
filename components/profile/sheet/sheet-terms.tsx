import { Fragment } from 'react';
import { PlainTerm } from '#components/ui/plain-term';
import type { Locale } from '#lib/i18n/locales';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term as TermData } from '#lib/vocabulary/term';
import styles from './sheet.module.css';

/** A term, and others that belong to it. */
export type SheetRow = readonly [TermData, ...TermData[]];

interface Props {
  heading: string;
  rows: readonly SheetRow[];
  locale: Locale;
  beside: Locale;
}

/** Terms in rows of two languages; nothing where there are none. */
export function SheetTerms({ heading, rows, locale, beside }: Props) {
  if (!rows.length) return null;
  return (
    <div>
      <h2>{heading}</h2>
      <ul className={styles.terms}>
        {rows.map((row) => (
          <li key={row[0].id}>
            <span>
              <Terms row={row} locale={locale} />
            </span>{' '}
            {differs(row, locale, beside) && (
              <span lang={beside}>
                <Terms row={row} locale={beside} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Terms({ row, locale }: { row: SheetRow; locale: Locale }) {
  return row.map((term, index) => (
    <Fragment key={term.id}>
      {index > 0 && (index === 1 ? ': ' : ', ')}
      <PlainTerm term={term} locale={locale} />
    </Fragment>
  ));
}

/** False where a row has the same words in both languages, or none of its own in the second. */
function differs([term]: SheetRow, locale: Locale, beside: Locale): boolean {
  const second = toLocalizedTerm(term, beside);
  return second.locale === beside && second.value !== toLocalizedTerm(term, locale).value;
}
