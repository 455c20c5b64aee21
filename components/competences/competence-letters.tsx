import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from '../catalogue/letters.module.css';
import type { ListedCompetence } from './competence-list';

/** A letter with the competences without an area. */
export interface ListedCompetenceLetter {
  letter: string;
  /** Slug of its page. */
  slug: string;
  competences: readonly ListedCompetence[];
  /** Their number at all depths. */
  size: number;
}

interface Props {
  locale: Locale;
  letters: readonly ListedCompetenceLetter[];
  /** The letter whose page this is. */
  current?: ListedCompetenceLetter;
}

/** Letters linked to their pages, with the number of competences. */
export function CompetenceLetters({ locale, letters, current }: Props) {
  const { competence } = getMessages(locale);
  return (
    <nav aria-label={competence.letters}>
      <ul className={styles.letters}>
        {letters.map((entry) => (
          <li key={entry.letter}>
            <a
              href={toPath(locale, { page: 'competenceLetter', slug: entry.slug })}
              aria-current={entry === current ? 'page' : undefined}
            >
              {entry.letter}
            </a>
            <span className={styles.count}>{formatNumber(locale, entry.size)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
