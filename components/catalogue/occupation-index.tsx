import { toScale } from '#components/ui/scale-bar';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import styles from './occupation-index.module.css';
import { type ListedOccupation, listPays, OccupationList } from './occupation-list';

interface Props {
  locale: Locale;
  letters: readonly { letter: string; occupations: readonly ListedOccupation[] }[];
}

/** All occupations under their first letters. */
export function OccupationIndex({ locale, letters }: Props) {
  const { list } = getMessages(locale);
  const all = letters.flatMap(({ occupations }) => occupations);
  const scale = toScale(listPays(all));
  return (
    <>
      <h1>{list.title}</h1>
      <p>{formatCount(locale, list.count, all.length)}</p>
      <nav aria-label={list.letters} className={styles.letters}>
        {letters.map(({ letter }) => (
          <a key={letter} href={`#letter-${letter}`}>
            {letter}
          </a>
        ))}
      </nav>
      {letters.map(({ letter, occupations }) => (
        <section key={letter} id={`letter-${letter}`} aria-labelledby={`heading-${letter}`} className={styles.group}>
          <h2 id={`heading-${letter}`}>{letter}</h2>
          <OccupationList occupations={occupations} scale={scale} locale={locale} />
        </section>
      ))}
    </>
  );
}
