import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';

/** The parts of a competence that make its address. */
type Addressed = { id: string; slug?: string | undefined };

/** The last part of the address of a competence: in German its id, in Slovenian its slug. */
export function toCompetenceSlug({ id, slug = id }: Addressed, locale: Locale): string {
  return locale === 'sl' ? slug : id;
}

/** Builds the path of the page of a competence: `/sl/kompetence/znanje-prodaje`. */
export function toCompetencePath(competence: Addressed, locale: Locale): string {
  return toPath(locale, { page: 'competence', slug: toCompetenceSlug(competence, locale) });
}
