import { type ListedOccupation, ListHead, OccupationList } from '#components/catalogue/occupation-list';
import { Behind } from '#components/ui/folded';
import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { Competence } from '#lib/vocabulary/vocabulary';
import { Instead } from './competence-users';
import styles from './match-results.module.css';

/** An occupation with the chosen competences it needs. */
export interface ListedMatch {
  occupation: ListedOccupation;
  shared: readonly { competence: Competence; instead: readonly Competence[]; basic: boolean }[];
}

interface Props {
  locale: Locale;
  matches: readonly ListedMatch[];
  /** Number of matching occupations. */
  total: number;
  /** Number of competences chosen. */
  chosenCount: number;
}

/** Matches shown before the rest, so that the ways to choose more stay near. */
const firstShown = 6;

/** The occupations that need any chosen competence, each with those it needs. */
export function MatchResults({ locale, matches, total, chosenCount }: Props) {
  const { match, list } = getMessages(locale);
  const status = chosenCount === 0 ? match.nothingChosen : total === 0 ? match.noResult : undefined;
  const toRows = (some: readonly ListedMatch[]) =>
    some.map(({ occupation, shared }) => ({
      ...occupation,
      note: <SharedNote shared={shared} chosenCount={chosenCount} locale={locale} />,
    }));
  const rest = matches.slice(firstShown);
  return (
    <section id="results" className={styles.results}>
      <div data-match-part="heading">{chosenCount > 0 && <h2>{match.results}</h2>}</div>
      <p role="status" data-match-status="results">
        {status ?? formatCount(locale, list.count, total)}
      </p>
      <div data-match-part="results">
        {matches.length < total && <p>{match.onlyFirst(formatCount(locale, list.count, matches.length))}</p>}
        {matches.length > 0 && <ListHead locale={locale} />}
        {matches.length > 0 && <OccupationList occupations={toRows(matches.slice(0, firstShown))} locale={locale} />}
        {rest.length > 0 && (
          <Behind summary={match.more(formatCount(locale, list.count, rest.length))}>
            <OccupationList occupations={toRows(rest)} locale={locale} />
          </Behind>
        )}
        {chosenCount > 0 && <p className={styles.note}>{match.share}</p>}
      </div>
    </section>
  );
}

/** What an occupation has in common with the choice; nothing where that says no more than the row itself. */
function SharedNote({
  shared,
  chosenCount,
  locale,
}: Pick<ListedMatch, 'shared'> & { chosenCount: number; locale: Locale }) {
  const { match } = getMessages(locale);
  if (chosenCount === 1 && shared.every(({ basic, instead }) => !basic && instead.length === 0)) return null;
  return (
    <span className={styles.note}>
      {chosenCount > 1 && `${match.shared(shared.length, chosenCount)}: `}
      {shared.map(({ competence, instead, basic }, index) => (
        <span key={competence.id}>
          {index > 0 && ', '}
          {chosenCount > 1 && <Term term={competence} locale={locale} alone />}
          {basic && (chosenCount > 1 ? ` (${match.basic})` : match.basic)}
          {instead.length > 0 && ' '}
          <Instead competences={instead} locale={locale} />
        </span>
      ))}
    </span>
  );
}
