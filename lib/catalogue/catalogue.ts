import { cache } from 'react';
import type { Content, TextPage } from '#lib/content/content';
import { byLocale, type Locale, locales } from '#lib/i18n/locales';
import type { PageName } from '#lib/i18n/paths';
import { formatProblems } from '#lib/problem/problem';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Authority, Entry, GlossaryEntry, Rung, SearchGuide, Source } from '#lib/vocabulary/vocabulary';
import { buildCodeIndex, type CodeIndex } from './codes';
import { buildCompetenceIndex, type CompetenceIndex } from './competence-index';
import { type BrowseLists, buildBrowse, listIscoGroups } from './lists-by-level-and-code';
import {
  type AreaEntry,
  groupByArea,
  groupByLetter,
  type LetterEntry,
  listEntries,
  longestList,
  type OccupationEntry,
} from './lists-by-name-and-area';

export { type BrowseLists, countAreas, countLevels, findIscoGroup, listBrowsePages } from './lists-by-level-and-code';
export {
  type AreaEntry,
  hasCurated,
  type LetterEntry,
  listGroupPages,
  longestList,
  type OccupationEntry,
} from './lists-by-name-and-area';

/** All content that pages may ask for. */
export interface Catalogue {
  profiles: readonly ProfileSummary[];
  rungs: readonly Rung[];
  bands: readonly Entry<'digcomp-bands'>[];
  sources: readonly Source[];
  /** Who decides on certificates or advises. */
  authorities: readonly Authority[];
  /** In the order of the file. */
  glossary: readonly GlossaryEntry[];
  /** The answers to queries that name no occupation of the site. */
  guides: readonly SearchGuide[];
  /** True where the letters of the A–Z list have their own pages, because one page would be too long. */
  lettered: boolean;
  /** Lists all occupations of a language in its alphabetical order. */
  listOccupations(locale: Locale): readonly OccupationEntry[];
  /** Finds an occupation of that list by the id of its profile. */
  findEntry(locale: Locale, id: string): OccupationEntry | undefined;
  /** The same, by first letter. */
  listLetters(locale: Locale): readonly LetterEntry[];
  findLetter(locale: Locale, slug: string): LetterEntry | undefined;
  /** Lists all areas in alphabetical order, with or without profiles. */
  listAreas(locale: Locale): readonly AreaEntry[];
  findArea(locale: Locale, slug: string): AreaEntry | undefined;
  /** The lists by education, German and ISCO group. */
  getBrowseLists(locale: Locale): BrowseLists;
  findBySlug(locale: Locale, slug: string): ProfileSummary | undefined;
  /** Finds a profile by its id, or the one listed in its place. */
  findById(id: string): ProfileSummary | undefined;
  /** What official codes name. */
  codes: CodeIndex;
  /** Opens the whole profile, for its own page. */
  open: Content['open'];
  findPage(locale: Locale, name: PageName): TextPage | undefined;
  /** All competences with the occupations that need them. */
  competences: CompetenceIndex;
}

/** Builds the catalogue over checked content. */
export function buildCatalogue({ vocabulary, profiles, open, replaced, pages }: Content): Catalogue {
  const areas = [...vocabulary.areas.values()];
  const build = (locale: Locale) => {
    const entries = listEntries(profiles, locale);
    return {
      entries,
      byId: new Map(entries.map((entry) => [entry.profile.id, entry])),
      letters: groupByLetter(locale, entries),
      areas: groupByArea(locale, areas, entries),
    };
  };
  const lists = byLocale(build);
  const entries = byLocale((locale) => lists[locale].entries);
  const browse = buildBrowse(vocabulary, entries);
  const ids = new Map(profiles.map((profile) => [profile.id, profile]));
  for (const { id, by } of replaced) {
    const profile = ids.get(by);
    if (profile && !ids.has(id)) ids.set(id, profile);
  }
  const slugs = new Map(
    profiles.flatMap((profile) =>
      locales.flatMap((locale) => {
        const slug = profile.texts[locale]?.slug;
        return slug === undefined ? [] : [[`${locale}/${slug}`, profile] as const];
      }),
    ),
  );
  return {
    profiles,
    rungs: [...vocabulary['qualification-frameworks'].values()],
    bands: [...vocabulary['digcomp-bands'].values()],
    sources: [...vocabulary.sources.values()],
    authorities: [...vocabulary.authorities.values()],
    glossary: [...vocabulary.glossary.values()],
    guides: [...vocabulary['search-guides'].values()],
    lettered: profiles.length > longestList,
    listOccupations: (locale) => lists[locale].entries,
    findEntry: (locale, id) => lists[locale].byId.get(id),
    listLetters: (locale) => lists[locale].letters,
    findLetter: (locale, slug) => lists[locale].letters.find((entry) => entry.slug === slug),
    listAreas: (locale) => lists[locale].areas,
    findArea: (locale, slug) => lists[locale].areas.find(({ area }) => area.slug[locale] === slug),
    getBrowseLists: (locale) => browse[locale],
    findBySlug: (locale, slug) => slugs.get(`${locale}/${slug}`),
    findById: (id) => ids.get(id),
    codes: buildCodeIndex(profiles, listIscoGroups(Object.values(browse))),
    open,
    findPage: (locale, name) => pages.get(`${name}/${locale}`),
    competences: buildCompetenceIndex(vocabulary, profiles, entries),
  };
}

declare global {
  /** Set by the server for each version of the content: Next bundles its own instances of these modules. */
  var siteCatalogue: Catalogue | undefined;
}

/** Reads the content; left out of a build. */
const readOncePerRequest =
  process.env.NODE_ENV === 'production'
    ? undefined
    : cache(async () => {
        const { parseContent, readContentFolders } = await import('#lib/content/content');
        const content = parseContent(await readContentFolders());
        if (!content.ok) throw new Error(`The content has mistakes:\n\n${formatProblems(content.problems)}`);
        return buildCatalogue(content.value);
      });

/** Returns the catalogue the server has set; in development it is read for each request, so that edits show on reload. */
export async function getCatalogue(): Promise<Catalogue> {
  if (globalThis.siteCatalogue) return globalThis.siteCatalogue;
  if (readOncePerRequest) return readOncePerRequest();
  throw new Error('No content is loaded: pages are rendered by the server of the site');
}
