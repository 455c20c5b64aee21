import type { ByLocale, Locale } from '#lib/i18n/locales';
import type { Term } from '#lib/vocabulary/term';
import type { QualificationLevel, Rung } from '#lib/vocabulary/vocabulary';
import type { Profile } from './profile';
import { type Localized, toLocalizedTerm } from './texts';

type Worded = Pick<Term, 'labels'> & { inWords?: ByLocale<string> | undefined };

/** A way into an occupation with its level in both countries. */
export interface Way {
  term: Term & Worded;
  /** EQF levels, which are NQR levels; empty where no register assigns one. */
  eqf: readonly number[];
  /** Slovenian levels (SOK) of the same EQF levels. The same level is not recognition. */
  sok: readonly number[];
}

/** The ways into an occupation: the training routes or, where none are known, the levels people in it have. */
export function listWays({ sections: { training, levels } }: Pick<Profile, 'sections'>, rungs: readonly Rung[]): Way[] {
  const ways = training
    ? training.routes.map(({ route, eqf = [] }) => ({ term: route, eqf }))
    : (levels?.levels.map((term) => ({ term, eqf: term.eqf ?? [] })) ?? []);
  return ways.map((way) => ({ ...way, sok: toLevels(listSok(way.eqf, rungs)) }));
}

/** A way in a few words, such as `izučen poklic`; its full name where the vocabulary has none. */
export function toWords({ term }: { term: Worded }, locale: Locale): Omit<Localized<string>, 'status'> {
  return term.inWords ? { locale, value: term.inWords[locale] } : toLocalizedTerm(term, locale);
}

/** The Slovenian qualifications of EQF levels that are still awarded. */
export function listSok(eqf: readonly number[], rungs: readonly Rung[]): Rung['sok'] {
  return rungs.filter((rung) => eqf.includes(rung.eqf)).flatMap(({ sok }) => sok.filter(({ former }) => !former));
}

function toLevels(qualifications: Rung['sok']): number[] {
  return [...new Set(qualifications.map(({ level }) => level))].sort((a, b) => a - b);
}

/** The Roman number of an NQR level, which is the EQF level one to one (1-8). */
export function toNqr(eqf: number): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][eqf] ?? String(eqf);
}

/** Last segment of the address of a level of education; an imported level has only its id. */
export function toLevelSlug({ id, slug }: QualificationLevel, locale: Locale): string {
  return slug?.[locale] ?? id;
}
