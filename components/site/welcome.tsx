import { defaultLocale, getLocaleRow, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { Mark } from './mark';
import { SiteName } from './site-name';
import styles from './welcome.module.css';

/** The page at `/` for readers whose language is not known: all languages, the default first. */
export function Welcome() {
  return (
    <main className={styles.main}>
      <h1 className={styles.name}>
        <Mark /> <SiteName locale={defaultLocale} />
      </h1>
      <div className={styles.languages}>
        {locales.map((locale) => {
          const { home } = getMessages(locale);
          return (
            <section key={locale} lang={locale} aria-labelledby={`welcome-${locale}`}>
              <h2 id={`welcome-${locale}`}>
                <a href={toPath(locale, { page: 'home' })} hrefLang={locale}>
                  {getLocaleRow(locale).name}
                </a>
              </h2>
              <p>{home.lead}</p>
              <p>
                <a href={toPath(locale, { page: 'occupations' })}>{home.all}</a>
              </p>
            </section>
          );
        })}
      </div>
    </main>
  );
}
