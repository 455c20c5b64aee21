import { SortLinks } from '#components/search/sort-links';
import { toLetterAnchor } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { BrowseNav } from './browse-nav';
import { Letters, type ListedLetter } from './letters';
import styles from './occupation-index.module.css';
import { ListHead, OccupationList } from './occupation-list';

interface Props {
  locale: Locale;
  letters: readonly ListedLetter[];
  /** True where each letter has its own page. */
  lettered: boolean;
}

/** All occupations by first letter; in a big catalogue only the letters, linked to their pages. */
export function OccupationIndex({ locale, letters, lettered }: Props) {
  const { list } = getMessages(locale);
  const all = letters.flatMap(({ occupations }) => occupations);
  if (lettered) {
    return (
      <>
        <h1>{list.title}</h1>
        <BrowseNav locale={locale} current="letters" />
        <p>{formatCount(locale, list.count, all.length)}</p>
        <SortLinks locale={locale} current="alphabet" facets={{}} />
        <Letters locale={locale} letters={letters} />
      </>
    );
  }
  return (
    <>
      <h1>{list.title}</h1>
      <BrowseNav locale={locale} current="letters" />
      <p>{formatCount(locale, list.count, all.length)}</p>
      <SortLinks locale={locale} current="alphabet" facets={{}} />
      <nav aria-label={list.letters}>
        <ul className={styles.letters}>
          {letters.map(({ letter }) => (
            <li key={letter}>
              <a href={`#${toLetterAnchor(locale, letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles.group}>
        <ListHead locale={locale} />
      </div>
      {letters.map(({ letter, occupations }) => (
        <section key={letter} id={toLetterAnchor(locale, letter)} className={styles.group}>
          <h2>
            <a href={`#${toLetterAnchor(locale, letter)}`}>{letter}</a>
          </h2>
          <OccupationList occupations={occupations} comparable locale={locale} />
        </section>
      ))}
    </>
  );
}
