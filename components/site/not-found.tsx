import { SearchForm } from '#components/search/search-form';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { toPath, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './not-found.module.css';
import { PageFrame } from './page-frame';

/** The 404 page: in the language of the address, then in the one beside it, since the address may be wrong. */
export function NotFound({ locale }: { locale: Locale }) {
  const { beside } = getLocaleRow(locale);
  return (
    <PageFrame locale={locale} paths={toPaths({ page: 'home' })} search={false}>
      <h1>{getMessages(locale).notFound.title}</h1>
      <p>{getMessages(locale).notFound.text}</p>
      <SearchForm locale={locale} large />
      <Ways locale={locale} />
      <section lang={beside} aria-labelledby="other-language" className={styles.other}>
        <h2 id="other-language">{getMessages(beside).notFound.title}</h2>
        <p>{getMessages(beside).notFound.text}</p>
        <Ways locale={beside} />
      </section>
    </PageFrame>
  );
}

/** Links to continue from. */
function Ways({ locale }: { locale: Locale }) {
  const { notFound, list, areas } = getMessages(locale);
  return (
    <ul className={styles.ways}>
      <li>
        <a href={toPath(locale, { page: 'home' })}>{notFound.home}</a>
      </li>
      <li>
        <a href={toPath(locale, { page: 'occupations' })}>{list.title}</a>
      </li>
      <li>
        <a href={toPath(locale, { page: 'areas' })}>{areas.title}</a>
      </li>
    </ul>
  );
}
