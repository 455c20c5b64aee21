import { type Locale, otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './not-found.module.css';
import { PageFrame } from './page-frame';

/** What stands at an address without a page: in its language, then in the other one, as it may be a mistaken address. */
export function NotFound({ locale }: { locale: Locale }) {
  const other = otherLocale(locale);
  return (
    <PageFrame locale={locale} otherPath={toPath(other, { page: 'home' })}>
      <h1>{getMessages(locale).notFound.title}</h1>
      <Ways locale={locale} />
      <section lang={other} aria-labelledby="other-language" className={styles.other}>
        <h2 id="other-language">{getMessages(other).notFound.title}</h2>
        <Ways locale={other} />
      </section>
    </PageFrame>
  );
}

function Ways({ locale }: { locale: Locale }) {
  const { notFound } = getMessages(locale);
  return (
    <>
      <p>{notFound.text}</p>
      <ul>
        <li>
          <a href={toPath(locale, { page: 'home' })}>{notFound.home}</a>
        </li>
        <li>
          <a href={toPath(locale, { page: 'occupations' })}>{notFound.list}</a>
        </li>
      </ul>
    </>
  );
}
