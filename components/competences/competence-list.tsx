import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
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

/** Competences with their German terms and how many occupations need them; narrower ones indented. */
export function CompetenceList({ competences, locale, nested = false }: Props) {
  const { list } = getMessages(locale);
  return (
    <ul className={nested ? styles.nested : styles.list}>
      {competences.map(({ competence, path, count, narrower }) => (
        <li key={competence.id}>
          <div className={styles.row}>
            <div>
              <Term term={competence} locale={locale} href={path} />
            </div>
            <span className={styles.count}>{formatCount(locale, list.count, count)}</span>
          </div>
          {narrower.length > 0 && <CompetenceList competences={narrower} locale={locale} nested />}
        </li>
      ))}
    </ul>
  );
}
