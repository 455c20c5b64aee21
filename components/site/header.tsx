import { Fragment } from 'react';
import { SearchForm } from '#components/search/search-form';
import { type ByLocale, getLocaleRow, type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './header.module.css';
import { Mark } from './mark';
import { SiteName } from './site-name';

interface Props {
  locale: Locale;
  /** Targets of the language switch. */
  paths: ByLocale<string>;
  /** False where the page has this search in its content. */
  search?: boolean;
}

/** Site name, search, main navigation and language switch; on small screens the search opens below. */
export function Header({ locale, paths, search = true }: Props) {
  const { site, search: searchWords, competence, match } = getMessages(locale);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href={toPath(locale, { page: 'home' })} className={styles.name}>
          <Mark /> <SiteName locale={locale} />
        </a>{' '}
        {search && (
          <details className={styles.search}>
            <summary>
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d="M8.5 2.5a6 6 0 1 0 0 12 6 6 0 0 0 0-12zm4.5 10.5 5.5 5.5" />
              </svg>
              <span className="visually-hidden">{searchWords.button}</span>
            </summary>
            <SearchForm locale={locale} />
          </details>
        )}{' '}
        <nav aria-label={site.navigation} className={styles.nav}>
          <a href={toPath(locale, { page: 'occupations' })}>{site.occupations}</a>{' '}
          <a href={toPath(locale, { page: 'competences' })}>{competence.title}</a>{' '}
          <a href={toPath(locale, { page: 'match' })}>{match.title}</a>
        </nav>{' '}
        <LanguageSwitch locale={locale} paths={paths} />
      </div>
    </header>
  );
}

/** A link to each other language, in that language. */
function LanguageSwitch({ locale, paths }: Pick<Props, 'locale' | 'paths'>) {
  const others = locales.filter((language) => language !== locale);
  return (
    <div className={styles.switch}>
      {others.map((other, index) => (
        <Fragment key={other}>
          {index > 0 && ' '}
          <a
            href={paths[other]}
            hrefLang={other}
            lang={other}
            rel={paths[other].includes('?') ? 'nofollow' : undefined}
            data-language-switch=""
          >
            {getLocaleRow(other).name}
            <span className="visually-hidden">: {getMessages(other).site.thisPage}</span>
          </a>
        </Fragment>
      ))}
    </div>
  );
}
