import type { View } from '#components/ui/pair';
import type { Locale } from '#lib/i18n/locales';
import type { Profile, SectionData } from '#lib/profile/profile';
import type { SectionId } from '#lib/profile/section-ids';
import type { Term } from '#lib/vocabulary/term';
import type { Rung } from '#lib/vocabulary/vocabulary';

/** A profile of the site as others link to it. */
export interface LinkedOccupation {
  /** By language; only those the profile has. */
  titles: Partial<Record<Locale, string>>;
  /** The German title of the AMS, for a language the profile does not have. */
  officialTitle: string;
  /** Its address in the language of the page; undefined where it has none there. */
  path: string | undefined;
}

/** What an occupation has in common with the one of the page. */
export interface SharedWith {
  id: string;
  /** In the language of the page. */
  title: string;
  /** Its page; undefined where it is linked above. */
  path?: string;
  /** The number of competences they share, and the rarest of these. */
  count: number;
  rarest: readonly Pick<Term, 'id' | 'labels'>[];
}

/** What sections need beside their own data. */
export interface SectionContext {
  /** By profile id; occupations without a profile are not in it. */
  linked: ReadonlyMap<string, LinkedOccupation>;
  /** What is shared with the related occupations, those that share most, and the page of a change from here. */
  shared?: { listed: readonly SharedWith[]; most: readonly SharedWith[]; change: string };
  /** The steps of the qualification frameworks. */
  rungs: readonly Rung[];
  /** Names of the four DigComp bands, lowest first. */
  bands: readonly Term[];
}

/** The props of every section component. */
export interface SectionProps<Id extends SectionId> {
  data: SectionData<Id>;
  profile: Profile;
  view: View;
  context: SectionContext;
}
