import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { toPath, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './not-found.module.css';
import { PageFrame } from './page-frame';

/** The page of an address without one: in its language, then in the one beside it, as the address may be mistaken. */
export function NotFound({ locale }: { locale: Locale }) {
  const { beside } = getLocaleRow(locale);
  return (
    <PageFrame locale={locale} paths={toPaths({ page: 'home' })}>
      <h1>{getMessages(locale).notFound.title}</h1>
      <Ways locale={locale} />
      <section lang={beside} aria-labelledby="other-language" className={styles.other}>
        <h2 id="other-language">{getMessages(beside).notFound.title}</h2>
        <Ways locale={beside} />
      </section>
    </PageFrame>
  );
}

/** Where a reader can go on from here. */
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
