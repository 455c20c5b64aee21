import { Fragment } from 'react';
import { SearchForm } from '#components/search/search-form';
import { type ByLocale, getLocaleRow, type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './header.module.css';
import { SiteName } from './site-name';

interface Props {
  locale: Locale;
  /** Targets of the language switch. */
  paths: ByLocale<string>;
  /** False where the page has this search in its content. */
  search?: boolean;
}

/** Site name, language switch, search and main navigation. */
export function Header({ locale, paths, search = true }: Props) {
  const { site, list, pages, competence, match } = getMessages(locale);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href={toPath(locale, { page: 'home' })} className={styles.name}>
          <SiteName locale={locale} />
        </a>{' '}
        <LanguageSwitch locale={locale} paths={paths} />
        {search && <SearchForm locale={locale} />}
        <nav aria-label={site.navigation} className={styles.nav}>
          <a href={toPath(locale, { page: 'occupations' })}>{list.title}</a>{' '}
          <a href={toPath(locale, { page: 'competences' })}>{competence.title}</a>{' '}
          <a href={toPath(locale, { page: 'match' })}>{match.title}</a>{' '}
          <a href={toPath(locale, { page: 'about' })}>{pages.about}</a>
        </nav>
      </div>
    </header>
  );
}

/** A link to each other language, in that language. */
function LanguageSwitch({ locale, paths }: Pick<Props, 'locale' | 'paths'>) {
  const others = locales.filter((language) => language !== locale);
  const links = others.map((other, index) => (
    <Fragment key={other}>
      {index > 0 && ' '}
      <a href={paths[other]} hrefLang={other} lang={other} className={styles.language} data-language-switch="">
        {getLocaleRow(other).name}
        <span className="visually-hidden">: {getMessages(other).site.thisPage}</span>
      </a>
    </Fragment>
  ));
  // Several are one cell of the grid.
  return others.length > 1 ? <div>{links}</div> : links;
}
