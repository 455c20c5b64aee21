import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Rung } from '#lib/vocabulary/vocabulary';
import styles from './ladder.module.css';
import { Term } from './term';

interface Props {
  rungs: readonly Rung[];
  /** EQF levels to point out. */
  reached: readonly number[];
  locale: Locale;
}

/** The eight EQF levels, the highest on top, with Austrian and Slovenian qualifications beside them. */
export function Ladder({ rungs, reached, locale }: Props) {
  const { training } = getMessages(locale);
  return (
    <table className={styles.ladder}>
      <caption>{training.ladder}</caption>
      <thead>
        <tr>
          <th scope="col">{training.eqf}</th>
          <th scope="col">{training.austria}</th>
          <th scope="col">{training.slovenia}</th>
        </tr>
      </thead>
      <tbody>
        {[...rungs]
          .sort((a, b) => b.eqf - a.eqf)
          .map(({ eqf, nqr, at, sok }) => (
            <tr key={eqf} className={reached.includes(eqf) ? styles.reached : undefined}>
              <th scope="row">
                <span className={styles.step}>{eqf}</span>
              </th>
              <td data-label={training.austria}>
                <strong>NQR {nqr}</strong>{' '}
                {at.length === 0 && <span className={styles.quiet}>{training.noneNamed}</span>}
                {at.map((term) => (
                  <span key={toLocalizedTerm(term, sourceLocale).value}>
                    <Term term={term} locale={locale} />{' '}
                  </span>
                ))}
              </td>
              <td data-label={training.slovenia}>
                {sok.map((qualification) => (
                  <span key={`${qualification.level} ${toLocalizedTerm(qualification, sourceLocale).value}`}>
                    <strong>SOK {qualification.level}</strong> <Term term={qualification} locale={locale} alone />{' '}
                  </span>
                ))}
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
