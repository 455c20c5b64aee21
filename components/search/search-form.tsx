import type { Locale } from '#lib/i18n/locales';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import styles from './search-form.module.css';

interface Props {
  locale: Locale;
  large?: boolean;
  /** The search of this page: its words fill the field, its facets are kept. */
  facets?: SearchFacets;
}

/** The search field: a plain GET form. A script adds suggestions while typing. */
export function SearchForm({ locale, large = false, facets = {} }: Props) {
  const { search } = getMessages(locale);
  const id = large ? 'search-large' : 'search';
  const { q, p: _, ...kept } = facets;
  const hidden = new URLSearchParams(toSearchPath(locale, kept).split('?')[1]);
  return (
    <search aria-label={search.title} className={styles.place}>
      <form
        action={toSearchPath(locale)}
        className={large ? styles.large : styles.form}
        data-suggest={`/api/suggest?lang=${locale}`}
        data-words={JSON.stringify(listWords(locale))}
      >
        <label htmlFor={id} className={styles.label}>
          {search.label}
        </label>
        <input
          id={id}
          type="search"
          name="q"
          defaultValue={q}
          placeholder={large ? undefined : search.label}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          maxLength={100}
        />
        {[...hidden].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit">{search.button}</button>
        {large && <small>{search.hint}</small>}
      </form>
    </search>
  );
}

/** Words for the script. */
function listWords(locale: Locale) {
  const { search } = getMessages(locale);
  const { suggestions, noSuggestions, foundAs, didYouMean, code } = search;
  const kinds = { competence: search.competence, area: search.area, level: search.level, page: search.page };
  return {
    locale,
    label: search.suggestionList,
    counts: suggestions,
    none: noSuggestions,
    foundAs,
    didYouMean,
    code,
    kinds,
  };
}
