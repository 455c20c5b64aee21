import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import type { Term as TermData } from '#lib/vocabulary/term';
import styles from './narrowing.module.css';

interface Props {
  locale: Locale;
  /** What the occupations of the page have in common, as the search knows it. */
  facets: SearchFacets;
  /** By what they can be told apart. */
  by: 'area' | 'level';
  choices: readonly { term: TermData; count: number }[];
}

/** Ways from a list to the search with the same filter, and with a further one where there is something to choose. */
export function Narrowing({ locale, facets, by, choices }: Props) {
  const { browse } = getMessages(locale);
  return (
    <div className={styles.narrowing}>
      <a href={toSearchPath(locale, facets)}>{browse.search}</a>
      {choices.length > 1 && (
        <details>
          <summary>{by === 'area' ? browse.narrowByArea : browse.narrowByLevel}</summary>
          <ul>
            {choices.map(({ term, count }) => (
              <li key={term.id}>
                <Term term={term} locale={locale} alone href={toSearchPath(locale, { ...facets, [by]: term.id })} />
                <small>{count}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
