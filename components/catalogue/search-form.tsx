import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import styles from './search-form.module.css';

/** The search field; a plain GET form. */
export function SearchForm({ locale, large = false }: { locale: Locale; large?: boolean }) {
  const { search } = getMessages(locale);
  const id = large ? 'search-large' : 'search';
  return (
    <search>
      <form action={toPath(locale, { page: 'occupations' })} className={large ? styles.large : styles.form}>
        <label htmlFor={id} className={large ? styles.label : 'visually-hidden'}>
          {search.label}
        </label>
        <input id={id} type="search" name="q" placeholder={large ? undefined : search.label} autoComplete="off" />
        <button type="submit">{search.button}</button>
        {large && <small>{search.hint}</small>}
      </form>
    </search>
  );
}
