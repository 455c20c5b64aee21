import type { ProfileSummary } from '#lib/profile/summary';

/** The profiles that an address names. */
export interface ChosenProfiles {
  /** In the order given. */
  profiles: readonly ProfileSummary[];
  /** Names in the address that no profile has. */
  unknown: readonly string[];
  /** Profiles it names more than once. */
  doubled: readonly ProfileSummary[];
  /** Profiles left out beyond the limit. */
  surplus: readonly ProfileSummary[];
}

/** The value of a query parameter. */
export type Value = string | readonly string[] | undefined;

/** What is read of an address; the rest is left out of account. */
const longest = { names: 60, characters: 60 };

/** Parses names of profiles from a query parameter, and takes at most so many of them. Never fails. */
export function readProfiles(
  value: Value,
  find: (name: string) => ProfileSummary | undefined,
  most: number,
): ChosenProfiles {
  const names = splitValue(value).slice(0, longest.names);
  const found = names.flatMap((name) => find(name) ?? []);
  const all = [...new Set(found)];
  return {
    profiles: all.slice(0, most),
    unknown: [...new Set(names.filter((name) => !find(name)))].map((name) => name.slice(0, longest.characters)),
    doubled: all.filter((profile) => found.indexOf(profile) !== found.lastIndexOf(profile)),
    surplus: all.slice(most),
  };
}

/** Splits what an address lists with commas or by naming the parameter again. */
export function splitValue(value: Value): string[] {
  return [value ?? []].flat().flatMap((text) => text.split(/[\s,]+/).filter(Boolean));
}
