import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import styles from './letters.module.css';
import type { ListedOccupation } from './occupation-list';

/** A letter with its occupations, as a list shows it. */
export interface ListedLetter {
  letter: string;
  /** Slug of its page. */
  slug: string;
  occupations: readonly ListedOccupation[];
}

interface Props {
  locale: Locale;
  letters: readonly ListedLetter[];
  /** The letter whose page this is. */
  current?: ListedLetter;
}

/** Letters linked to their pages, with the number of occupations. */
export function Letters({ locale, letters, current }: Props) {
  const { list } = getMessages(locale);
  return (
    <nav aria-label={list.letters}>
      <ul className={styles.letters}>
        {letters.map((entry) => (
          <li key={entry.letter}>
            <a
              href={toPath(locale, { page: 'letter', slug: entry.slug })}
              aria-current={entry === current ? 'page' : undefined}
            >
              {entry.letter}
            </a>
            <span className={styles.count}>{formatCount(locale, list.count, entry.occupations.length)}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
