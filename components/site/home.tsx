import { AreaList } from '#components/catalogue/area-list';
import { BrowseNav } from '#components/catalogue/browse-nav';
import { type ListedOccupation, ListHead, OccupationList } from '#components/catalogue/occupation-list';
import { SearchForm } from '#components/search/search-form';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { Area } from '#lib/vocabulary/vocabulary';
import styles from './home.module.css';

interface Props {
  locale: Locale;
  occupations: readonly ListedOccupation[];
  areas: readonly { area: Area; occupations: readonly ListedOccupation[] }[];
}

/** Profiles shown on the start page. */
const latestCount = 6;

/** The start page of a language: purpose, search, newest profiles, areas. */
export function Home({ locale, occupations, areas }: Props) {
  const { home } = getMessages(locale);
  const latest = occupations
    .filter(({ profile }) => profile.updated !== undefined)
    .toSorted((a, b) => (b.profile.updated ?? '').localeCompare(a.profile.updated ?? ''))
    .slice(0, latestCount);
  return (
    <>
      <h1 className={styles.title}>{home.title}</h1>
      <p className={styles.lead}>{home.lead}</p>
      <SearchForm locale={locale} large />
      <BrowseNav locale={locale} />
      <ul className={styles.points}>
        {home.points.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}</strong> {text}
          </li>
        ))}
      </ul>
      {latest.length > 0 && (
        <>
          <h2>{home.latest}</h2>
          <ListHead locale={locale} />
          <OccupationList occupations={latest} locale={locale} />
        </>
      )}
      <p className={styles.all}>
        <a href={toPath(locale, { page: 'occupations' })}>{home.all}</a>
      </p>
      <h2>{home.areas}</h2>
      <AreaList areas={areas} locale={locale} />
    </>
  );
}
