import type { Locale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import type { BrowseList } from '#lib/messages/browse-messages';
import { getMessages } from '#lib/messages/messages';
import styles from './browse-nav.module.css';

const ways: readonly { list: BrowseList; route: Route }[] = [
  { list: 'areas', route: { page: 'areas' } },
  { list: 'education', route: { page: 'education' } },
  { list: 'german-levels', route: { page: 'german-levels' } },
  { list: 'isco', route: { page: 'isco' } },
  { list: 'competences', route: { page: 'competences' } },
  { list: 'letters', route: { page: 'occupations' } },
];

/** Links to all other lists of occupations. */
export function BrowseNav({ locale, current }: { locale: Locale; current?: BrowseList }) {
  const { browse } = getMessages(locale);
  return (
    <nav aria-labelledby="browse-by" className={styles.nav}>
      <span id="browse-by">{browse.by}</span>
      <ul>
        {ways
          .filter(({ list }) => list !== current)
          .map(({ list, route }) => (
            <li key={list}>
              <a href={toPath(locale, route)}>{browse.ways[list]}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
