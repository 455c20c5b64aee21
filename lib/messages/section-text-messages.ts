import type { Locale } from '#lib/i18n/locales';
import type { PluralForms } from '#lib/i18n/plural';
import type { CefrLevel } from '#lib/profile/sections/german';

/** The words in the sections of a profile in one language, by section. Functions take values that are already formatted. */
export interface SectionTextMessages<L extends Locale> {
  salary: Record<
    'name' | 'month' | 'times12' | 'times14' | 'overall' | 'higher' | 'perYear' | 'payments' | 'thirteenth',
    string
  > & {
    statedPayments(count: number): string;
    /** What the figures are; takes one of the two below. */
    minimum(asOf: string): string;
    asOfYear(year: string): string;
    asOfDay(day: string): string;
    /** The heading over figures of an earlier year. */
    older(date: string): string;
  };
  vacancies: { count: PluralForms[L]; link: string; changes: string };
  /** Before the names of official lists that name the occupation. */
  employment: { inDemandOn: string };
  competences: PluralForms[L];
  /** Competences below another one. */
  narrower: PluralForms[L];
  /** After the name of the section of basic competences: that these are professional too. */
  professional: Record<'basicToo' | 'except' | 'escoNote', string> & {
    /** Takes how many competences ESCO names. */
    esco(competences: string): string;
  };
  digcomp: Record<'area' | 'byArea' | 'legend' | 'words', string> & {
    /** At least one of the levels is known. */
    range(from: number | undefined, to: number | undefined): string;
    areas: PluralForms[L];
    /** That no level is known of some areas, which are counted. */
    unknown(areas: string): string;
  };
  training: Record<'fields' | 'sameFields' | 'austria' | 'slovenia' | 'recognition', string> & {
    level(nqr: string, eqf: number): string;
    or: string;
    /** The Slovenian level after the way into the occupation in words. */
    inSlovenia(levels: string): string;
    /** The link to the page of the frameworks. */
    allLevels: string;
    /** The register assigns none. */
    noLevel: string;
    /** We do not know of any. */
    levelUnknown: string;
    printed(printed: string): string;
    /** How long a way takes. */
    years: PluralForms[L];
  };
  furtherTraining: Record<'deepening' | 'advancement' | 'crossField' | 'providers' | 'schools', string>;
  specialisations: PluralForms[L];
  german: {
    level(range: string): string;
    /** How well one knows German at a level. */
    words: Record<CefrLevel, string>;
    range(from: string, to: string): string;
    means: Record<CefrLevel, string>;
  };
  placement: { none: string };
  classification: Record<'unconfirmed' | 'toGroup' | 'toEsco', string> & {
    names: Record<'area' | 'group' | 'iscoArea' | 'iscoGroup' | 'ams' | 'isco' | 'esco' | 'bis', string>;
    /** What a code is for. */
    uses: Record<'ams' | 'isco' | 'esco' | 'bis', string>;
  };
  links: Record<'bis' | 'berufslexikon' | 'ausbildungskompass' | 'inGerman', string> & {
    /** Names of start pages. */
    start: Record<'bis' | 'berufslexikon' | 'ausbildungskompass', string>;
  };
  related: Record<'ours' | 'shared' | 'listed' | 'most' | 'lacking' | 'counted' | 'computed', string> & {
    /** Competences that two occupations share. */
    count: PluralForms[L];
    /** All that are shared; the second where there are more than the names. */
    all(count: string, names: string): string;
    some(count: string, names: string): string;
  };
}
