import type { Locale } from '#lib/i18n/locales';
import type { QualificationLevel } from '#lib/vocabulary/vocabulary';
import type { Profile } from './profile';

/** The EQF levels a profile's training routes lead to, lowest first, each once. */
export function listEqfLevels(profile: Profile): number[] {
  const levels = profile.sections.training?.routes.flatMap(({ eqf = [] }) => eqf) ?? [];
  return [...new Set(levels)].sort((a, b) => a - b);
}

/** The Roman number of an NQR level, which is the EQF level one to one (1-8). */
export function toNqr(eqf: number): string {
  return ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][eqf] ?? String(eqf);
}

/** Last segment of the address of a level of education; an imported level has only its id. */
export function toLevelSlug({ id, slug }: QualificationLevel, locale: Locale): string {
  return slug?.[locale] ?? id;
}
