import type { Locale } from '#lib/i18n/locales';
import type { PluralForms } from '#lib/i18n/plural';

/** The words of the page with the competences of an occupation to tick, in one language. */
export interface ChecklistMessages<L extends Locale> {
  checklist: Record<
    | 'name'
    | 'fromProfile'
    | 'lead'
    | 'privacy'
    | 'show'
    | 'all'
    | 'change'
    | 'clear'
    | 'missing'
    | 'complete'
    | 'texts'
    | 'textsLead'
    | 'unreviewed'
    | 'cvLabel'
    | 'letterLabel'
    | 'training'
    | 'topics'
    | 'otherTopics'
    | 'further'
    | 'toMatch'
    | 'toComparison'
    | 'toChange',
    string
  > & {
    title(occupation: string): string;
    describe(summary: string): string;
    /** Competences after »of 7«. */
    of: PluralForms[L];
    result(ticked: string, of: string): string;
    basicResult(ticked: string, of: string): string;
    counted(ticked: string, of: string): string;
    doubled(names: string): string;
    foreign(names: string): string;
    /** Where a link takes only the first of those that are ticked. */
    firstOnly(most: number): string;
    /** The lines for a CV; names are joined, and one of the two may be empty. */
    cv(professional: string, general: string): string;
    /** The sentence for a letter, by how many it names; the last where others are ticked that it does not name. */
    letter: Record<'one' | 'two' | 'many' | 'amongOthers', (names: string) => string>;
  };
}
