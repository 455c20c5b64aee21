import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';

/** The parts of a competence that make its address. */
type Addressed = { id: string; slug?: Partial<Record<Locale, string | undefined>> | undefined };

/** The last part of the address of a competence: its slug in the language, or its id. */
export function toCompetenceSlug({ id, slug }: Addressed, locale: Locale): string {
  return slug?.[locale] ?? id;
}

/** Builds the path of the page of a competence: `/sl/kompetence/znanje-prodaje`. */
export function toCompetencePath(competence: Addressed, locale: Locale): string {
  return toPath(locale, { page: 'competence', slug: toCompetenceSlug(competence, locale) });
}
