import type { Locale } from '#lib/i18n/locales';
import { readParameter, toParameter } from '#lib/i18n/parameters';
import { toPath } from '#lib/i18n/paths';
import type { ProfileSummary } from '#lib/profile/summary';
import { type ChosenProfiles, readProfiles, type Value } from './chosen-profiles';
import { toShareId } from './share-paths';

/** A change from one occupation to another, as its address has it. */
export interface Change extends Omit<ChosenProfiles, 'profiles'> {
  from: ProfileSummary | undefined;
  /** Undefined, too, where the address names the same one twice. */
  to: ProfileSummary | undefined;
}

/** Parses a change from query parameters. Never fails. */
export function readChange(
  query: Readonly<Record<string, Value>>,
  find: (name: string) => ProfileSummary | undefined,
): Change {
  const ends = (['from', 'to'] as const).map((end) => readProfiles(readParameter(query, end), find, 1));
  const [[from], [to]] = ends.map(({ profiles }) => profiles) as [Ends, Ends];
  const same = from && from === to ? [from] : [];
  return {
    from,
    to: same.length ? undefined : to,
    unknown: [...new Set(ends.flatMap(({ unknown }) => unknown))],
    doubled: [...new Set([...ends.flatMap(({ doubled }) => doubled), ...same])],
    surplus: ends.flatMap(({ surplus }) => surplus),
  };
}

type Ends = ChosenProfiles['profiles'];
type Shared = Parameters<typeof toShareId>[0];

/** Builds the address of a change: `/sl/prehod?iz=808134&v=808130`. An end that is not given is still to choose. */
export function toChangePath(locale: Locale, ends: { from?: Shared | undefined; to?: Shared | undefined }): string {
  const query = (['from', 'to'] as const).flatMap((end) => {
    const profile = ends[end];
    return profile ? [`${toParameter(locale, end)}=${toShareId(profile)}`] : [];
  });
  return toPath(locale, { page: 'change' }) + (query.length ? `?${query.join('&')}` : '');
}
