import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './welcome.module.css';

/** What stands at an address without a page; in both languages, as the address may not tell which. */
export function NotFound() {
  return (
    <main className={styles.main}>
      <h1>404</h1>
      <div className={styles.languages}>
        {locales.map((locale) => {
          const { notFound } = getMessages(locale);
          return (
            <section key={locale} lang={locale} aria-labelledby={`not-found-${locale}`}>
              <h2 id={`not-found-${locale}`}>{notFound.title}</h2>
              <p>{notFound.text}</p>
              <p>
                <a href={toPath(locale, { page: 'home' })}>{notFound.home}</a>
              </p>
              <p>
                <a href={toPath(locale, { page: 'occupations' })}>{notFound.list}</a>
              </p>
            </section>
          );
        })}
      </div>
    </main>
  );
}
