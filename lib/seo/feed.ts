import type { Catalogue, OccupationEntry } from '#lib/catalogue/catalogue';
import type { Locale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { siteName } from '#lib/i18n/site-name';
import { getMessages } from '#lib/messages/messages';
import { listChanges } from '#lib/profile/changes';
import { toTitle } from '#lib/profile/texts';
import type { Area } from '#lib/vocabulary/vocabulary';

/** The changes of a feed; a reader that asks now and then misses none. */
const longestFeed = 100;

/** The new and changed profiles of a language, or of an area in it. */
export interface Feed {
  locale: Locale;
  path: string;
  title: string;
  /** The page that has the same profiles. */
  page: Route;
  /** Names the feed wherever the site stands. */
  name: string;
  /** The newest first. */
  changes: readonly { entry: OccupationEntry; date: string; what: string }[];
  /** Day of the newest. */
  updated: string;
}

/** Finds the feed of a language; undefined where no profile says what changed. */
export function findFeed({ listOccupations }: Catalogue, locale: Locale): Feed | undefined {
  const { latest } = getMessages(locale).home;
  const path = toPath(locale, { page: 'feed' });
  const feed = { locale, path, title: `${siteName}: ${latest}`, page: { page: 'home' }, name: '' } as const;
  return withChanges(feed, listOccupations(locale));
}

/** Finds the feed of an area; undefined where no profile in it says what changed. */
export function findAreaFeed(
  locale: Locale,
  { area, occupations }: { area: Area; occupations: readonly OccupationEntry[] },
): Feed | undefined {
  const slug = area.slug[locale];
  const path = toPath(locale, { page: 'areaFeed', slug });
  const title = `${siteName}: ${toTitle(area, locale).title}, ${getMessages(locale).home.latest}`;
  return withChanges({ locale, path, title, page: { page: 'area', slug }, name: area.id }, occupations);
}

function withChanges(
  feed: Omit<Feed, 'changes' | 'updated'>,
  occupations: readonly OccupationEntry[],
): Feed | undefined {
  const changes = occupations
    .flatMap((entry) => listChanges(entry.profile, feed.locale).map((change) => ({ entry, ...change })))
    .sort((a, b) => b.date.localeCompare(a.date))
    .slice(0, longestFeed);
  const [newest] = changes;
  return newest && { ...feed, changes, updated: newest.date };
}
