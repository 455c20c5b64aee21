import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import type { CompetenceArea } from '#lib/vocabulary/vocabulary';
import styles from './match-form.module.css';
import { type Offer, Offers } from './offers';

interface Props {
  locale: Locale;
  search: string;
  /** Ids that are chosen but not offered. */
  carried: readonly string[];
  /** The results; undefined without a search. */
  found: readonly Offer[] | undefined;
  suggestions: readonly { area: CompetenceArea | undefined; offers: readonly Offer[] }[];
}

/** The form to choose competences with: a search over their terms, and suggestions by area. */
export function MatchForm({ locale, search, carried, found, suggestions }: Props) {
  const { match } = getMessages(locale);
  const path = toPath(locale, { page: 'match' });
  // At the end of each list of boxes: it never covers one, and is where the next one would be.
  const show = (
    <button type="submit" className={styles.show} data-match-show={match.show}>
      {match.show}
    </button>
  );
  return (
    <form action={`${path}#results`} data-match-form="">
      <label htmlFor="term" className={styles.label}>
        {match.search}
      </label>
      <div className={styles.search}>
        <input id="term" type="search" name="q" defaultValue={search} maxLength={100} autoComplete="off" />
        {/* Enter presses the first button of a form. */}
        <button type="submit" formAction={`${path}#term`}>
          {match.searchButton}
        </button>
      </div>
      <p role="status" data-match-status="terms" className={styles.quiet}>
        {found && describe(found.length, search, locale)}
      </p>
      <div data-match-part="terms">
        {carried.map((id) => (
          <input key={id} type="hidden" name="k" value={id} />
        ))}
        {found && found.length > 0 && (
          <fieldset className={styles.found}>
            <legend>{match.found}</legend>
            <Offers offers={found} locale={locale} />
            {show}
          </fieldset>
        )}
        <fieldset className={styles.suggestions}>
          <legend>{match.suggestions}</legend>
          <p className={styles.quiet}>{match.suggestionsLead}</p>
          {suggestions.map(({ area, offers }) => (
            <details key={area?.id ?? ''}>
              <summary>{area ? <Term term={area} locale={locale} alone /> : match.others}</summary>
              <Offers offers={offers} locale={locale} />
              {show}
            </details>
          ))}
        </fieldset>
      </div>
    </form>
  );
}

function describe(count: number, search: string, locale: Locale): string {
  const { match, competences } = getMessages(locale);
  return count === 0 ? match.notFound(search) : match.resultCount(formatCount(locale, competences, count));
}
