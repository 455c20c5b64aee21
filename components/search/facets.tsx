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

/** The facets of a search as plain links: the chosen ones, then the others with counts, folded where there is no room. */
export function Facets({ locale, groups, reset }: Props) {
  const { search } = getMessages(locale);
  const chosen = groups.flatMap(({ options }) => options.filter((option) => option.chosen));
  const others = groups
    .map(({ heading, options }) => ({ heading, options: options.filter((option) => !option.chosen) }))
    .filter(({ options }) => options.length > 0);
  return (
    <nav aria-label={search.narrow} className={styles.facets}>
      {chosen.length > 0 && (
        <ul className={styles.chosen}>
          {chosen.map((option) => (
            <li key={option.key}>
              <a href={option.href} rel="nofollow">
                <span className="visually-hidden">{search.chosen} </span>
                <b>{option.label}</b> <span>× {search.remove}</span>
              </a>
            </li>
          ))}
          <li>
            <a href={reset} rel="nofollow" className={styles.reset}>
              {search.reset}
            </a>
          </li>
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary>
            <h2>{search.narrow}</h2>
          </summary>
          {others.map(({ heading, options }) => (
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
      )}
    </nav>
  );
}

/** A facet value that is not chosen, linked where it leaves anything. */
function Option({ locale, option: { label, count, href } }: { locale: Locale; option: FacetOption }) {
  const number = <small>{formatNumber(locale, count)}</small>;
  if (count === 0) {
    return (
      <span className={styles.none}>
        {label} {number}
      </span>
    );
  }
  return (
    <a href={href} rel="nofollow">
      <span>{label}</span> {number}
    </a>
  );
}
