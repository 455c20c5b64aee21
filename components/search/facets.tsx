import type { ReactNode } from 'react';
import { formatNumber } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import styles from './facets.module.css';

/** A facet value: a link to the search with it or, where it is chosen, without it. */
export interface FacetOption {
  key: string;
  label: ReactNode;
  count: number;
  href: string;
  chosen: boolean;
}

/** A group of facet values. */
export interface FacetGroup {
  heading: string;
  options: readonly FacetOption[];
}

interface Props {
  locale: Locale;
  groups: readonly FacetGroup[];
  /** The address of the search without any of them. */
  reset: string;
}

/** The facets of a search as plain links with counts; a script collapses them on a phone. */
export function Facets({ locale, groups, reset }: Props) {
  const { search } = getMessages(locale);
  const chosen = groups.some(({ options }) => options.some((option) => option.chosen));
  return (
    <nav aria-labelledby="facets-heading" className={styles.facets}>
      <details open data-group="">
        <summary>
          <h2 id="facets-heading">{search.narrow}</h2>
        </summary>
        {chosen && (
          <p>
            <a href={reset} className={styles.reset}>
              {search.reset}
            </a>
          </p>
        )}
        {groups.map(({ heading, options }) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {options.map((option) => (
                <li key={option.key}>
                  <Option locale={locale} option={option} />
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
    </nav>
  );
}

function Option({ locale, option: { label, count, href, chosen } }: { locale: Locale; option: FacetOption }) {
  const { search } = getMessages(locale);
  const number = <span className={styles.count}>{formatNumber(locale, count)}</span>;
  if (count === 0 && !chosen) {
    return (
      <span className={styles.none}>
        {label} {number}
      </span>
    );
  }
  return (
    <a href={href} rel="nofollow" className={chosen ? styles.chosen : undefined}>
      {chosen && <span className="visually-hidden">{search.chosen} </span>}
      {label} {chosen ? <span className={styles.count}>× {search.remove}</span> : number}
    </a>
  );
}
