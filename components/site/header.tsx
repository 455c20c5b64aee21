import { SearchForm } from '#components/search/search-form';
import { type Locale, otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './header.module.css';

/** Name, search, language switch and the main ways through the site. */
export function Header({ locale, otherPath }: { locale: Locale; otherPath: string }) {
  const { site, list, pages, competence, match } = getMessages(locale);
  const other = otherLocale(locale);
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <a href={toPath(locale, { page: 'home' })} className={styles.name}>
          {locale === 'sl' ? (
            <>
              Poklici · <span lang="de">Berufe</span>
            </>
          ) : (
            <>
              <span lang="sl">Poklici</span> · Berufe
            </>
          )}
        </a>{' '}
        <a href={otherPath} hrefLang={other} lang={other} className={styles.language} data-language-switch="">
          {site.otherLanguage}
          <span className="visually-hidden">: {site.thisPageInOther}</span>
        </a>
        <SearchForm locale={locale} />
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
