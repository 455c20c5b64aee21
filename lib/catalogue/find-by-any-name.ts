import { locales } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Catalogue } from './catalogue';
import { findByIdOrCode } from './find-by-id-or-code';

/** Finds a profile by its id, by an official code that is its own, or by its slug in any language. */
export function findByAnyName(
  catalogue: Pick<Catalogue, 'codes' | 'findById' | 'findBySlug'>,
  name: string,
): ProfileSummary | undefined {
  const bySlug = () => locales.flatMap((locale) => catalogue.findBySlug(locale, name.toLowerCase()) ?? [])[0];
  return findByIdOrCode(catalogue, name) ?? bySlug();
}
