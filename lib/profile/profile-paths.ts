import { type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';

/** What makes the addresses of a profile. */
type Addressed = { texts: Partial<Record<Locale, { slug: string }>> };

/** The addresses of a profile, or of another view of it, in the languages it has. */
export function listProfilePaths(
  { texts }: Addressed,
  page: 'occupation' | 'parallel' | 'sheet' | 'checklist' = 'occupation',
): Partial<Record<Locale, string>> {
  const paths = locales.flatMap((locale) => {
    const slug = texts[locale]?.slug;
    return slug === undefined ? [] : [[locale, toPath(locale, { page, slug })]];
  });
  return Object.fromEntries(paths);
}
