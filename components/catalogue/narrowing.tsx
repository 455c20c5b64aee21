import type { Locale } from '#lib/i18n/locales';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import type { Term as TermData } from '#lib/vocabulary/term';
import styles from './narrowing.module.css';

interface Props {
  locale: Locale;
  /** What the occupations of the page have in common, as facets of the search. */
  facets: SearchFacets;
  /** The facet to narrow by. */
  by: 'area' | 'level';
  choices: readonly { term: TermData; count: number }[];
  /** Number of occupations on the page. */
  total: number;
}

/** Occupations one looks through without a search. */
const shortList = 8;

/** Links from a long list to the search with the same facets, and with one more where there is a choice. */
export function Narrowing({ locale, facets, by, choices, total }: Props) {
  if (total <= shortList) return null;
  const { browse } = getMessages(locale);
  return (
    <div className={styles.narrowing}>
      <a href={toSearchPath(locale, facets)} rel="nofollow">
        {browse.search}
      </a>
      {choices.length > 1 && (
        <details>
          <summary>{by === 'area' ? browse.narrowByArea : browse.narrowByLevel}</summary>
          <ul>
            {choices.map(({ term, count }) => {
              const { title, lang } = toTitle(term, locale);
              return (
                <li key={term.id}>
                  <a href={toSearchPath(locale, { ...facets, [by]: term.id })} lang={lang} rel="nofollow">
                    {title}
                  </a>{' '}
                  <small>{count}</small>
                </li>
              );
            })}
          </ul>
        </details>
      )}
    </div>
  );
}
