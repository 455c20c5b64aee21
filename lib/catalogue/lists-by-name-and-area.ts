import { capitalise, getCollator, toLetter, toLetterSlug } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getText } from '#lib/profile/profile';
import type { ProfileSummary } from '#lib/profile/summary';
import { compareTerms } from '#lib/profile/texts';
import type { Area } from '#lib/vocabulary/vocabulary';
import { groupBy } from './group-by';

/** An occupation as a list shows it in one language. */
export interface OccupationEntry {
  profile: ProfileSummary;
  /** Capitalised, in both genders: `Skrbnik ali skrbnica ključnih kupcev`. */
  title: string;
  path: string;
  area: Area | undefined;
}

/** An area with the profiles in it. */
export interface AreaEntry {
  area: Area;
  occupations: readonly OccupationEntry[];
  /** True where its groups have their own pages, because one page would be too long. */
  paginated: boolean;
}

/** A letter of the A–Z list with its profiles and the slug of its page. */
export interface LetterEntry {
  letter: string;
  slug: string;
  occupations: readonly OccupationEntry[];
}

/** Occupations on one page before its parts get their own pages. */
export const longestList = 200;

/** Lists all occupations with a page in a language, in its alphabetical order. */
export function listEntries(profiles: readonly ProfileSummary[], locale: Locale): OccupationEntry[] {
  return profiles
    .filter((profile) => profile.texts[locale])
    .map((profile) => {
      const { title, slug } = getText(profile, locale);
      return {
        profile,
        title: capitalise(locale, title),
        path: toPath(locale, { page: 'occupation', slug }),
        area: profile.sections.classification?.group.area,
      };
    })
    .sort((a, b) => getCollator(locale).compare(a.title, b.title));
}

/** The same, by first letter. */
export function groupByLetter(locale: Locale, entries: readonly OccupationEntry[]): LetterEntry[] {
  const letters = groupBy(entries, ({ title }) => toLetter(locale, title));
  return [...letters].map(([letter, occupations]) => ({ letter, slug: toLetterSlug(locale, letter), occupations }));
}

/** Lists all areas in the order of the language, each with its occupations. */
export function groupByArea(
  locale: Locale,
  areas: readonly Area[],
  entries: readonly OccupationEntry[],
): readonly AreaEntry[] {
  const byArea = groupBy(entries, ({ area }) => area);
  return areas
    .map((area) => {
      const occupations = byArea.get(area) ?? [];
      return { area, occupations, paginated: occupations.length > longestList };
    })
    .sort((a, b) => compareTerms(locale, a.area, b.area));
}

/** True for a list with curated profiles. */
export function hasCurated({ occupations }: { occupations: readonly OccupationEntry[] }): boolean {
  return occupations.some(({ profile }) => !profile.imported);
}

/** Lists the groups of an area that have pages of their own: in a paginated area, those with occupations. */
export function listGroupPages({ area, occupations, paginated }: AreaEntry): Area['groups'] {
  if (!paginated) return [];
  const used = new Set(occupations.map(({ profile }) => profile.sections.classification?.group.group.id));
  return area.groups.filter(({ id }) => used.has(id));
}
