import { Term } from '#components/ui/term';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toWords } from '#lib/profile/qualifications';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { QualificationLevel, Rung } from '#lib/vocabulary/vocabulary';
import styles from './ladder.module.css';

interface Props {
  rungs: readonly Rung[];
  /** Levels of education with the lists of their occupations; without a path where there are none. */
  levels: readonly { level: QualificationLevel; path: string | undefined }[];
  locale: Locale;
}

/** The EQF levels, the highest on top, with Austrian and Slovenian qualifications beside them. */
export function Ladder({ rungs, levels, locale }: Props) {
  const { frameworks } = getMessages(locale).browse;
  return (
    <table className={styles.ladder}>
      <caption>{frameworks.ladder}</caption>
      <thead>
        <tr>
          <th scope="col">{frameworks.eqf}</th>
          <th scope="col">{frameworks.austria}</th>
          <th scope="col">{frameworks.slovenia}</th>
        </tr>
      </thead>
      <tbody>
        {[...rungs]
          .sort((a, b) => b.eqf - a.eqf)
          .map(({ eqf, nqr, at, sok }) => {
            const lists = levels.filter(({ level, path }) => path !== undefined && level.eqf?.includes(eqf));
            return (
              <tr key={eqf}>
                <th scope="row">{eqf}</th>
                <td data-label={frameworks.austria}>
                  <strong>NQR {nqr}</strong>{' '}
                  {at.length === 0 && <span className={styles.quiet}>{frameworks.noneNamed}</span>}
                  {at.map((term) => (
                    <div key={toLocalizedTerm(term, sourceLocale).value}>
                      <Term term={term} locale={locale} alone />
                    </div>
                  ))}
                  {lists.length > 0 && (
                    <div className={styles.quiet}>
                      {frameworks.occupations}
                      {lists.map(({ level, path }, index) => {
                        const { value, locale: shown } = toWords({ term: level }, locale);
                        return (
                          <span key={level.id} lang={shown === locale ? undefined : shown}>
                            {index > 0 && ','} <a href={path}>{value}</a>
                          </span>
                        );
                      })}
                    </div>
                  )}
                </td>
                <td data-label={frameworks.slovenia}>
                  {sok.map((qualification) => (
                    <div key={`${qualification.level} ${toLocalizedTerm(qualification, sourceLocale).value}`}>
                      <strong>SOK {qualification.level}</strong> <Term term={qualification} locale={locale} alone />
                    </div>
                  ))}
                </td>
              </tr>
            );
          })}
      </tbody>
    </table>
  );
}
