import { Term } from '#components/ui/term';
import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import type { Competence } from '#lib/vocabulary/vocabulary';
import styles from './competence-list.module.css';

/** A competence as a list shows it, with the narrower ones below it. */
export interface ListedCompetence {
  competence: Competence;
  path: string;
  /** Number of occupations that need it or a narrower one. */
  count: number;
  narrower: readonly ListedCompetence[];
}

interface Props {
  competences: readonly ListedCompetence[];
  locale: Locale;
  /** Shows a list that stands in another one. */
  nested?: boolean;
}

/** Competences with their German terms and the number of occupations that need them; narrower ones indented. */
export function CompetenceList({ competences, locale, nested = false }: Props) {
  return (
    <ul className={nested ? styles.nested : styles.list}>
      {competences.map(({ competence, path, count, narrower }) => (
        <li key={competence.id}>
          <div className={styles.row}>
            <span>
              <Term term={competence} locale={locale} inline href={path} />
            </span>{' '}
            <span className={styles.count}>{formatNumber(locale, count)}</span>
          </div>
          {narrower.length > 0 && <CompetenceList competences={narrower} locale={locale} nested />}
        </li>
      ))}
    </ul>
  );
}
