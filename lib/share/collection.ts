import { isLocale, type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import type { ProfileSummary } from '#lib/profile/summary';
import { toShareId } from './share-paths';

/** Profiles that can be collected at once. */
export const mostCollected = 12;

/** The state of a collection, as its address has it. */
export interface Collection {
  /** In the order given. */
  profiles: readonly ProfileSummary[];
  /** The languages of the handout; none where the address names none. */
  languages: readonly Locale[];
  /** Names in the address that no profile has. */
  unknown: readonly string[];
  /** Profiles it names more than once. */
  doubled: readonly ProfileSummary[];
  /** Profiles left out beyond the limit. */
  surplus: readonly ProfileSummary[];
}

type Value = string | readonly string[] | undefined;

/** What is read of an address; the rest is left out of account. */
const most = { names: 60, characters: 60 };

/** Parses a collection from query parameters: `p` has codes and ids, `l` languages. Never fails. */
export function readCollection(
  { p, l }: { p?: Value; l?: Value },
  find: (name: string) => ProfileSummary | undefined,
): Collection {
  const names = split(p).slice(0, most.names);
  const found = names.flatMap((name) => find(name) ?? []);
  const all = [...new Set(found)];
  return {
    profiles: all.slice(0, mostCollected),
    languages: locales.filter((locale) => split(l).filter(isLocale).includes(locale)),
    unknown: [...new Set(names.filter((name) => !find(name)))].map((name) => name.slice(0, most.characters)),
    doubled: all.filter((profile) => found.indexOf(profile) !== found.lastIndexOf(profile)),
    surplus: all.slice(mostCollected),
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

function split(value: Value): string[] {
  return [value ?? []].flat().flatMap((text) => text.split(/[\s,]+/).filter(Boolean));
}
