import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import type { Term as TermData } from '#lib/vocabulary/term';
import styles from './narrowing.module.css';

interface Props {
  locale: Locale;
  /** What the occupations of the page have in common, as facets of the search. */
  facets: SearchFacets;
  /** The facet to narrow by. */
  by: 'area' | 'level';
  choices: readonly { term: TermData; count: number }[];
}

/** Links from a list to the search with the same facets, and with one more where there is a choice. */
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
                <Term term={term} locale={locale} alone href={toSearchPath(locale, { ...facets, [by]: term.id })} />{' '}
                <small>{count}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
