import type { Locale } from '#lib/i18n/locales';
import type { PluralForms } from '#lib/i18n/plural';

/** The orders of a list of occupations. */
export type SortOrder = 'alphabet' | 'groups' | 'match' | 'pay';

/** The words of the search in one language. Functions take values that are already formatted. */
export interface SearchMessages<L extends Locale> {
  search: Record<
    | 'title'
    | 'description'
    | 'label'
    | 'button'
    | 'hint'
    | 'competences'
    | 'areas'
    | 'occupations'
    | 'narrow'
    | 'area'
    | 'level'
    | 'pay'
    | 'more'
    | 'known'
    | 'curated'
    | 'chosen'
    | 'remove'
    | 'reset'
    | 'noneLeft'
    | 'pages'
    | 'previous'
    | 'next'
    | 'tips'
    | 'examples'
    | 'browse'
    | 'byLetter'
    | 'byArea'
    | 'byCompetence'
    | 'code'
    | 'competence'
    | 'suggestionList'
    | 'noSuggestions'
    | 'page'
    | 'foundAs'
    | 'didYouMean',
    string
  > & {
    /** Numbers of occupations that were found, of suggestions that are shown. */
    found: PluralForms[L];
    suggestions: PluralForms[L];
    sort: Record<'label' | SortOrder, string>;
    titleFor(query: string): string;
    nothing(query: string): string;
    guideTitle(query: string): string;
    nearestArea(query: string): string;
    payFrom(euros: string): string;
    pageOf(page: string, pages: string): string;
    tipList: readonly string[];
    /** Queries that show what can be typed. */
    exampleList: readonly { query: string; lang?: Locale; why: string }[];
  };
}
