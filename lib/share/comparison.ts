import type { Locale } from '#lib/i18n/locales';
import { readParameter, toParameter } from '#lib/i18n/parameters';
import { toPath } from '#lib/i18n/paths';
import type { ProfileSummary } from '#lib/profile/summary';
import { type ChosenProfiles, readProfiles, type Value } from './chosen-profiles';
import { toShareId } from './share-paths';

/** Occupations that fit side by side. */
export const mostCompared = 4;

/** The state of a comparison, as its address has it. */
export interface Comparison extends ChosenProfiles {
  /** True where only what differs is shown. */
  differences: boolean;
}

/** Parses a comparison from query parameters. Never fails. */
export function readComparison(
  query: Readonly<Record<string, Value>>,
  find: (name: string) => ProfileSummary | undefined,
): Comparison {
  return {
    ...readProfiles(query.p, find, mostCompared),
    differences: readParameter(query, 'differences').includes('1'),
  };
}

/** Builds the address of a comparison, of as many profiles as fit: `/sl/primerjava?p=760152,160106&razlike=1`. */
export function toComparisonPath(
  locale: Locale,
  profiles: readonly Parameters<typeof toShareId>[0][],
  { differences = false }: Partial<Pick<Comparison, 'differences'>> = {},
): string {
  const query = [
    ...(profiles.length ? [`p=${profiles.slice(0, mostCompared).map(toShareId).join(',')}`] : []),
    ...(differences ? [`${toParameter(locale, 'differences')}=1`] : []),
  ];
  return toPath(locale, { page: 'comparison' }) + (query.length ? `?${query.join('&')}` : '');
}
