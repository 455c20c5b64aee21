import { AreaList } from '#components/catalogue/area-list';
import type { ListedOccupation } from '#components/catalogue/occupation-list';
import { SearchForm } from '#components/search/search-form';
import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { listChanges } from '#lib/profile/changes';
import type { Area } from '#lib/vocabulary/vocabulary';
import styles from './home.module.css';
import { HomeDoors } from './home-doors';
import { HomeExample } from './home-example';

interface Props {
  locale: Locale;
  /** The second language of the page. */
  beside: Locale;
  occupations: readonly ListedOccupation[];
  areas: readonly { area: Area; occupations: readonly ListedOccupation[] }[];
}

/** New and changed profiles shown; the feed has more. */
const latestCount = 3;

/** The start page of a language: search, the ways in, what a profile gives, the latest profiles, areas. */
export function Home({ locale, beside, occupations, areas }: Props) {
  const { home } = getMessages(locale);
  const latest = occupations
    .flatMap((entry) =>
      listChanges(entry.profile, locale)
        .slice(0, 1)
        .map(({ date }) => ({ ...entry, date })),
    )
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, latestCount);
  return (
    <>
      <div className={styles.start}>
        <div>
          <h1>{home.title}</h1>
          <p>{home.lead}</p>
          <SearchForm locale={locale} large />
          <HomeDoors locale={locale} />
        </div>
        <div>
          <HomeExample occupations={occupations} locale={locale} beside={beside} />
          {latest.length > 0 && (
            <>
              <h2>{home.latest}</h2>
              <ul className={styles.latest}>
                {latest.map(({ profile, title, path, date }) => (
                  <li key={profile.id}>
                    <a href={path}>{title}</a> <small>{formatDate(locale, date)}</small>
                  </li>
                ))}
              </ul>
              <a href={toPath(locale, { page: 'feed' })} className={styles.subscribe}>
                {home.subscribe}
              </a>
            </>
          )}
        </div>
      </div>
      <h2>{home.areas}</h2>
      <AreaList areas={areas} locale={locale} />
    </>
  );
}
