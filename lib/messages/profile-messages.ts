import type { Locale } from '#lib/i18n/locales';
import type { PluralForms } from '#lib/i18n/plural';
import type { Absence } from '#lib/profile/absence';
import type { SectionGroup } from '#lib/profile/section-ids';

/** The words of the profiles in one language. Functions take values that are already formatted. */
export interface ProfileMessages<L extends Locale> {
  profile: Record<
    | 'title'
    | 'officialTitle'
    | 'imported'
    | 'importedWithoutText'
    | 'importedUntranslated'
    | 'importedTitle'
    | 'alternatives'
    | 'about'
    | 'brief'
    | 'contents'
    | 'germanTerms'
    | 'parallel'
    | 'single'
    | 'sourcesHeading'
    | 'source'
    | 'undated'
    | 'usedMostly'
    | 'moreSources'
    | 'examples',
    string
  > & {
    groups: Record<SectionGroup, string>;
    /** The title of the page with both languages. */
    parallelTitle(occupation: string): string;
    /** When we last changed or checked the profile. */
    updated(date: string): string;
    /** When the source last changed what was imported. */
    sourceUpdated(date: string): string;
    reviewed(terms: number, total: number): string;
    proseReviewed: string;
    proseMachine: string;
    factLabels: Record<'salary' | 'levels' | 'german' | 'basic' | 'area' | 'vacancies', string>;
    /** What the pay of the key facts is. */
    payNote(year: string): string;
    payUnknown: string;
    /** Where pay stands that is not known here. */
    payElsewhere: string;
    nextSteps: Record<'title' | 'vacancies' | 'vacanciesAt' | 'sheet' | 'print' | 'advice', string>;
    /** Why something is not there, at the end of a sentence. */
    absence: Record<Absence, string>;
    sources: PluralForms[L];
    collected(date: string): string;
    onDate(date: string): string;
    /** What a long list keeps behind a summary, counted. */
    more(counted: string): string;
  };
  status: Record<'machine' | 'missing', string>;
}
