import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { Instead } from './competence-users';
import styles from './match-results.module.css';

/** An occupation with the chosen competences it needs. */
export interface ListedMatch {
  occupation: { profile: { id: string }; title: string; path: string };
  shared: readonly { competence: Competence; instead: readonly Competence[] }[];
}

interface Props {
  locale: Locale;
  matches: readonly ListedMatch[];
  /** Number of matching occupations. */
  total: number;
  /** Number of competences chosen. */
  chosenCount: number;
}

/** The occupations that need any chosen competence, each with those it needs. */
export function MatchResults({ locale, matches, total, chosenCount }: Props) {
  const { match, list } = getMessages(locale);
  const status = chosenCount === 0 ? match.nothingChosen : total === 0 ? match.noResult : undefined;
  return (
    <section id="results" aria-labelledby="results-heading" className={styles.results}>
      <h2 id="results-heading">{match.results}</h2>
      <p role="status" data-match-status="results">
        {status ?? match.resultCount(formatCount(locale, list.count, total))}
      </p>
      <div data-match-part="results">
        {matches.length < total && <p>{match.onlyFirst(formatCount(locale, list.count, matches.length))}</p>}
        {matches.length > 0 && (
          <ol className={styles.list}>
            {matches.map(({ occupation: { profile, title, path }, shared }) => (
              <li key={profile.id}>
                <a href={path} className={styles.title}>
                  {title}
                </a>
                <p className={styles.shared}>{match.shared(shared.length, chosenCount)}:</p>
                <ul className={styles.terms}>
                  {shared.map(({ competence, instead }) => (
                    <li key={competence.id}>
                      <Term term={competence} locale={locale} inline href={toCompetencePath(competence, locale)} />{' '}
                      <Instead competences={instead} locale={locale} />
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        )}
        {chosenCount > 0 && <p className={styles.shared}>{match.share}</p>}
      </div>
    </section>
  );
}
