import { type ListedOccupation, ListHead, OccupationList } from '#components/catalogue/occupation-list';
import { Term } from '#components/ui/term';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { type SearchFacets, toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { Area, Competence } from '#lib/vocabulary/vocabulary';
import { type FacetGroup, Facets } from './facets';
import { FoundAs, type FoundBy } from './found-as';
import { type Guide, GuideBox } from './guide-box';
import { Pager } from './pager';
import { SearchForm } from './search-form';
import { SearchHelp } from './search-help';
import styles from './search-view.module.css';
import { SortLinks } from './sort-links';

type Found = ListedOccupation & { matched: FoundBy | undefined };

interface Props {
  locale: Locale;
  facets: SearchFacets;
  /** Undefined for an empty search. */
  results:
    | {
        guide: Guide | undefined;
        occupations: readonly Found[];
        total: number;
        page: number;
        pages: number;
        competences: readonly Competence[];
        areas: readonly Area[];
        /** What is only alike in spelling, where nothing else was found. */
        guesses: { occupations: readonly Found[]; competences: readonly Competence[]; areas: readonly Area[] };
      }
    | undefined;
  groups: readonly FacetGroup[];
}

/** A search with its results: occupations with facets, then competences and areas. */
export function SearchView({ locale, facets, results, groups }: Props) {
  const { search } = getMessages(locale);
  const { q = '', sort } = facets;
  const narrowed = Object.keys(facets).some((key) => !['q', 'p', 'sort'].includes(key));
  const found = results && (narrowed || results.total || results.competences.length || results.areas.length);
  const toRows = (occupations: readonly Found[]) =>
    occupations.map(({ matched, ...listed }) => ({
      ...listed,
      ...(matched && { note: <FoundAs by={matched} locale={locale} /> }),
    }));
  const toCompetence = (competence: Competence) => toCompetencePath(competence, locale);
  const toArea = ({ slug }: Area) => toPath(locale, { page: 'area', slug: slug[locale] });
  const { guesses } = results ?? {};
  return (
    <>
      <h1>{q ? search.titleFor(q) : search.title}</h1>
      <SearchForm locale={locale} large facets={facets} />
      {results?.guide && <GuideBox guide={results.guide} query={q} locale={locale} />}
      {results && !found && !results.guide && <p className={styles.nothing}>{search.nothing(q)}</p>}
      {results && found ? (
        <div className={styles.columns}>
          {groups.length > 0 && (
            <Facets
              locale={locale}
              groups={groups}
              reset={toSearchPath(locale, { ...(q && { q }), ...(sort && { sort }) })}
            />
          )}
          <div>
            {(narrowed || results.total > 0) && (
              <section aria-labelledby="occupations">
                <h2 id="occupations">{formatCount(locale, search.found, results.total)}</h2>
                {results.total === 0 && <p>{search.noneLeft}</p>}
                {results.total > 1 && (
                  <SortLinks locale={locale} current={sort ?? (q ? 'match' : 'alphabet')} facets={facets} />
                )}
                {results.total > 0 && <ListHead locale={locale} />}
                <OccupationList
                  occupations={toRows(results.occupations)}
                  level={facets.level}
                  comparable
                  locale={locale}
                />
                <Pager
                  locale={locale}
                  page={results.page}
                  pages={results.pages}
                  toHref={(p) => toSearchPath(locale, { ...facets, p })}
                />
              </section>
            )}
            <Terms heading={search.competences} terms={results.competences} locale={locale} toHref={toCompetence} />
            <Terms heading={search.areas} terms={results.areas} locale={locale} toHref={toArea} />
          </div>
        </div>
      ) : (
        <>
          {guesses && guesses.occupations.length > 0 && (
            <section aria-labelledby="guesses">
              <h2 id="guesses">{search.didYouMean}</h2>
              <ListHead locale={locale} />
              <OccupationList occupations={toRows(guesses.occupations)} locale={locale} />
            </section>
          )}
          {guesses && !guesses.occupations.length && (
            <>
              <Terms heading={search.didYouMean} terms={guesses.competences} locale={locale} toHref={toCompetence} />
              {!guesses.competences.length && (
                <Terms heading={search.didYouMean} terms={guesses.areas} locale={locale} toHref={toArea} />
              )}
            </>
          )}
          <SearchHelp locale={locale} />
        </>
      )}
    </>
  );
}

interface TermsProps<T> {
  heading: string;
  terms: readonly T[];
  locale: Locale;
  toHref: (term: T) => string;
}

function Terms<T extends Area | Competence>({ heading, terms, locale, toHref }: TermsProps<T>) {
  if (!terms.length) return null;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className={styles.terms}>
        {terms.map((term) => (
          <li key={term.id}>
            <Term term={term} locale={locale} inline href={toHref(term)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
