import type { Locale } from '#lib/i18n/locales';
import type { PluralForms } from '#lib/i18n/plural';

/** The sections of a profile that name competences. */
type Kind = 'basic' | 'in-demand' | 'professional' | 'transversal' | 'optional';

/** The words of the pages on competences in one language. Functions take values that are already formatted. */
export interface CompetenceMessages<L extends Locale> {
  competence: Record<
    | 'title'
    | 'description'
    | 'lead'
    | 'counted'
    | 'areaSource'
    | 'areas'
    | 'unassigned'
    | 'unassignedLead'
    | 'letters'
    | 'area'
    | 'broader'
    | 'narrower'
    | 'occupations'
    | 'none'
    | 'instead'
    | 'choose'
    | 'imported'
    | 'untranslated'
    | 'machine'
    | 'sources',
    string
  > & {
    kinds: Record<Kind, string>;
    /** Where a page shows only the start of a long list. */
    firstUsers(shown: string): string;
    /** Takes names of occupations that need it. */
    describe(competence: string, examples: string): string;
    /** Where no occupation needs it. */
    describeUnused(competence: string): string;
    /** The area of a competence, in a sentence. */
    inArea(area: string): string;
    /** The title where it is a name that is the same in other languages. */
    titleOfName(name: string): string;
    areaTitle(area: string): string;
    describeArea(area: string, competences: string): string;
    letterTitle(letter: string): string;
    describeLetter(letter: string, competences: string): string;
  };
  match: Record<
    | 'title'
    | 'description'
    | 'lead'
    | 'search'
    | 'searchButton'
    | 'found'
    | 'suggestions'
    | 'suggestionsLead'
    | 'show'
    | 'add'
    | 'remove'
    | 'removeAll'
    | 'basic'
    | 'results'
    | 'nothingChosen'
    | 'noResult'
    | 'share',
    string
  > & {
    /** What one can choose from in an area without a name. */
    others: string;
    chosenCount(count: number): string;
    notFound(search: string): string;
    unknownCount: PluralForms[L];
    unknown(count: string): string;
    surplus(most: number): string;
    resultCount(found: string): string;
    onlyFirst(shown: string): string;
    /** Opens the rest of the matches. */
    more(rest: string): string;
    shared(count: number, of: number): string;
  };
}
