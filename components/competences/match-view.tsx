import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { MatchForm } from './match-form';
import { type ListedMatch, MatchResults } from './match-results';
import styles from './match-view.module.css';
import type { Offer } from './offers';

interface Props {
  locale: Locale;
  search: string;
  /** Number of unknown ids in the address. */
  unknown: number;
  /** Number of competences left out beyond `mostChosen`. */
  surplus: number;
  mostChosen: number;
  picker: {
    chosen: readonly { competence: Competence; without: string }[];
    carried: readonly string[];
    found: readonly Offer[] | undefined;
    suggestions: readonly { area: CompetenceArea | undefined; offers: readonly Offer[] }[];
    matches: readonly ListedMatch[];
    total: number;
  };
}

/** Choosing competences, and the occupations that need them. Works without scripts; one adds comfort. */
export function MatchView({ locale, search, unknown, surplus, mostChosen, picker }: Props) {
  const { match } = getMessages(locale);
  const { chosen, carried, found, suggestions, matches, total } = picker;
  return (
    <>
      <h1>{match.title}</h1>
      <div className={styles.columns} data-match="">
        <div className={styles.choice}>
          <div data-match-part="chosen">
            {unknown > 0 && (
              <p className={styles.note}>{match.unknown(formatCount(locale, match.unknownCount, unknown))}</p>
            )}
            {surplus > 0 && <p className={styles.note}>{match.surplus(mostChosen)}</p>}
            {chosen.length > 0 ? (
              <Chosen chosen={chosen} locale={locale} />
            ) : (
              <p className={styles.lead}>{match.lead}</p>
            )}
          </div>
          <MatchResults locale={locale} matches={matches} total={total} chosenCount={chosen.length} />
        </div>
        <MatchForm locale={locale} search={search} carried={carried} found={found} suggestions={suggestions} />
      </div>
    </>
  );
}

/** The choice, with a plain link to remove each. */
function Chosen({ chosen, locale }: { chosen: Props['picker']['chosen']; locale: Locale }) {
  const { match } = getMessages(locale);
  const path = toPath(locale, { page: 'match' });
  return (
    <section className={styles.chosen}>
      <h2>{match.chosenCount(chosen.length)}</h2>
      <p>
        <a href="#term" className={styles.add}>
          {match.add}
        </a>{' '}
        <a href={path}>{match.removeAll}</a>
      </p>
      <ul>
        {chosen.map(({ competence, without }) => {
          const { value, locale: shown } = toLocalizedTerm(competence, locale);
          return (
            <li key={competence.id}>
              <span>
                <Term term={competence} locale={locale} inline href={toCompetencePath(competence, locale)} />
              </span>{' '}
              <a href={`${path}${without}`} rel="nofollow">
                <span aria-hidden="true">×</span>
                <span className="visually-hidden">
                  {match.remove}: <span lang={shown === locale ? undefined : shown}>{value}</span>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
