import { byLocale, type Locale, locales } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { type Absence, findAbsence } from '#lib/profile/absence';
import { toLevelSlug } from '#lib/profile/qualifications';
import { type CefrLevel, cefrLevels } from '#lib/profile/sections/german';
import { compareTerms } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';
import type { Area, QualificationLevel, Source, Vocabulary } from '#lib/vocabulary/vocabulary';
import { groupBy, groupByEach } from './group-by';
import type { OccupationEntry } from './lists-by-name-and-area';

/** A list of occupations with something in common. */
export interface BrowseEntry {
  /** Its address in every language in which it has occupations. */
  paths: Partial<Record<Locale, string>>;
  /** In the alphabetical order of the language. */
  occupations: readonly OccupationEntry[];
}

/** The occupations of a level of education. */
export interface LevelEntry extends BrowseEntry {
  level: QualificationLevel;
  /** The sources of its place in the frameworks. */
  sources: readonly Source[];
}

/** The occupations that ask for a level of German, alone or within a range. */
export interface GermanEntry extends BrowseEntry {
  level: CefrLevel;
}

/** The occupations of a unit group of ISCO-08. */
export interface IscoEntry extends BrowseEntry {
  code: string;
  /** Undefined where no vocabulary has a title. */
  group: Term | undefined;
  /** The sources of the title. */
  sources: readonly Source[];
}

/** A major group of ISCO-08, one digit, with its unit groups in the order of their codes. */
export interface IscoMajor {
  code: string;
  group: Term | undefined;
  groups: readonly IscoEntry[];
}

/** The lists of one language beside areas and letters. */
export interface BrowseLists {
  /** All levels of the vocabulary, from the lowest, with or without occupations. */
  levels: readonly LevelEntry[];
  /** All levels of the CEFR, from the lowest, with or without occupations. */
  german: readonly GermanEntry[];
  /** The major groups that have occupations. */
  isco: readonly IscoMajor[];
  /** Numbers of occupations in no list, by reason. */
  unknown: { levels: Record<Absence, number>; german: Record<Absence, number>; isco: number };
}

type Entries = Record<Locale, readonly OccupationEntry[]>;

/** Builds the lists of all languages; each entry has its addresses in all of them. */
export function buildBrowse(vocabulary: Vocabulary, entries: Entries): Record<Locale, BrowseLists> {
  const titles = listIscoTitles(vocabulary);
  const levels = groupEach(entries, toLevels);
  const german = groupEach(entries, toGermanLevels);
  const isco = groupEach(entries, ({ profile }) => [profile.sections.classification?.isco]);
  const build = (locale: Locale): BrowseLists => {
    const all = entries[locale];
    const count = (id: 'levels' | 'german') => {
      const left = all.filter(({ profile }) => !profile.sections[id]);
      const silent = left.filter(({ profile }) => findAbsence(profile, id) === 'silent').length;
      return { silent, notCollected: left.length - silent };
    };
    return {
      levels: [...vocabulary['qualification-levels'].values()].map((level) => ({
        level,
        sources: findSources(vocabulary, level.sources),
        ...listBy(locale, levels, level, (language) => ({ page: 'level', slug: toLevelSlug(level, language) })),
      })),
      german: cefrLevels.map((level) => ({
        level,
        ...listBy(locale, german, level, () => ({ page: 'german-level', slug: level.toLowerCase() })),
      })),
      isco: groupIsco(locale, isco, titles),
      unknown: {
        levels: count('levels'),
        german: count('german'),
        isco: all.filter(({ profile }) => !profile.sections.classification?.isco).length,
      },
    };
  };
  return byLocale(build);
}

/** Lists what has a page: the levels of education and of German, and the ISCO groups. */
export function listBrowsePages({ levels, german, isco }: BrowseLists): BrowseEntry[] {
  return [...levels, ...german, ...isco.flatMap(({ groups }) => groups)];
}

/** Lists the codes of the unit groups that have a page in one of the languages. */
export function listIscoGroups(lists: readonly BrowseLists[]): Set<string> {
  return new Set(lists.flatMap(({ isco }) => isco.flatMap(({ groups }) => groups.map(({ code }) => code))));
}

/** Finds the title of a unit group of ISCO-08 that has occupations. */
export function findIscoGroup({ isco }: BrowseLists, code: string | undefined): Term | undefined {
  const major = isco.find((one) => one.code === code?.charAt(0));
  return major?.groups.find((one) => one.code === code)?.group;
}

/** Counts occupations by area, in the order of the language. */
export function countAreas(locale: Locale, occupations: readonly OccupationEntry[]): { area: Area; count: number }[] {
  return [...groupBy(occupations, ({ area }) => area)]
    .flatMap(([area, { length: count }]) => (area ? [{ area, count }] : []))
    .sort((a, b) => compareTerms(locale, a.area, b.area));
}

/** Counts occupations by level of education, lowest first. */
export function countLevels({ levels }: BrowseLists, occupations: readonly OccupationEntry[]) {
  const byLevel = groupByEach(occupations, toLevels);
  return levels.flatMap(({ level }) => {
    const count = byLevel.get(level)?.length;
    return count ? [{ level, count }] : [];
  });
}

type Groups<Key> = Record<Locale, ReadonlyMap<Key, readonly OccupationEntry[]>>;

function groupEach<Key>(entries: Entries, toKeys: (entry: OccupationEntry) => readonly Key[]): Groups<Key> {
  return byLocale((locale) => groupByEach(entries[locale], toKeys));
}

function toLevels({ profile }: OccupationEntry): readonly QualificationLevel[] {
  return profile.sections.levels?.levels ?? [];
}

function toGermanLevels({ profile: { sections } }: OccupationEntry): readonly CefrLevel[] {
  if (!sections.german) return [];
  const { from, to = from } = sections.german;
  return cefrLevels.slice(cefrLevels.indexOf(from), cefrLevels.indexOf(to) + 1);
}

function listBy<Key>(locale: Locale, groups: Groups<Key>, key: Key, toRoute: (language: Locale) => Route): BrowseEntry {
  const paths = locales.flatMap((language) =>
    groups[language].has(key) ? [[language, toPath(language, toRoute(language))]] : [],
  );
  return { paths: Object.fromEntries(paths), occupations: groups[locale].get(key) ?? [] };
}

function findSources({ sources }: Vocabulary, ids: readonly string[] = []): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}

type IscoTitle = Pick<IscoEntry, 'group' | 'sources'>;

/** Titles by code: from the ISCO vocabulary, else from areas and groups of imported catalogues. */
function listIscoTitles(vocabulary: Vocabulary): Map<string, IscoTitle> {
  const { 'isco-groups': groups, areas } = vocabulary;
  const imported = [...areas.values()].flatMap(({ groups: inArea }) =>
    inArea.flatMap((group) => (group.isco === undefined ? [] : [[group.isco, { group, sources: [] }] as const])),
  );
  const own = [...groups.values()].map(
    (group) => [group.code, { group, sources: findSources(vocabulary, group.sources) }] as const,
  );
  return new Map<string, IscoTitle>([...imported, ...own]);
}

function groupIsco(
  locale: Locale,
  byCode: Groups<string | undefined>,
  titles: ReadonlyMap<string, IscoTitle>,
): IscoMajor[] {
  const groups = [...byCode[locale]]
    .flatMap(([code, occupations]): IscoEntry[] => {
      if (code === undefined) return [];
      const { group, sources = [] } = titles.get(code) ?? {};
      const list = listBy(locale, byCode, code, () => ({ page: 'isco-group', slug: code }));
      return [{ code, group, sources: sources.length ? sources : listIscoSources(occupations), ...list }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [...groupBy(groups, ({ code }) => code.charAt(0))].map(([code, inMajor]) => ({
    code,
    group: titles.get(code)?.group,
    groups: inMajor,
  }));
}

function listIscoSources(occupations: readonly OccupationEntry[]): Source[] {
  return [...new Set(occupations.flatMap(({ profile }) => profile.sections.classification?.sources ?? []))];
}
