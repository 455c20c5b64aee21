import { isLocale, type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import type { ProfileSummary } from '#lib/profile/summary';
import { type ChosenProfiles, readProfiles, splitValue, type Value } from './chosen-profiles';
import { toShareId } from './share-paths';

/** Profiles that can be collected at once. */
export const mostCollected = 12;

/** The state of a collection, as its address has it. */
export interface Collection extends ChosenProfiles {
  /** The languages of the handout; none where the address names none. */
  languages: readonly Locale[];
}

/** Parses a collection from query parameters: `p` has codes and ids, `l` languages. Never fails. */
export function readCollection(
  { p, l }: { p?: Value; l?: Value },
  find: (name: string) => ProfileSummary | undefined,
): Collection {
  const named = splitValue(l).filter(isLocale);
  return {
    ...readProfiles(p, find, mostCollected),
    languages: locales.filter((locale) => named.includes(locale)),
  };
}

/** Builds the address of a collection: `/sl/izbor?p=760152,160106&l=sl,de`. */
export function toCollectionPath(
  locale: Locale,
  profiles: readonly Parameters<typeof toShareId>[0][],
  languages: readonly Locale[] = [],
): string {
  // Commas stay as they are: the address is printed and typed.
  const query = [
    ...(profiles.length ? [`p=${profiles.map(toShareId).join(',')}`] : []),
    ...(languages.length ? [`l=${languages.join(',')}`] : []),
  ];
  return toPath(locale, { page: 'collection' }) + (query.length ? `?${query.join('&')}` : '');
}
