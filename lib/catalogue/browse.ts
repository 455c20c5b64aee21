import { type Locale, locales } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { toLevelSlug } from '#lib/profile/qualifications';
import { type CefrLevel, cefrLevels } from '#lib/profile/sections/german';
import { compareTerms } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';
import type { Area, QualificationLevel, Source, Vocabulary } from '#lib/vocabulary/vocabulary';
import { groupBy } from './group-by';
import type { OccupationEntry } from './lists';

/** A list of occupations with something in common. */
export interface BrowseEntry {
  /** Its address in each language in which it has occupations. */
  paths: Partial<Record<Locale, string>>;
  /** In the alphabetical order of the language. */
  occupations: readonly OccupationEntry[];
}

/** The occupations of a level of education. */
export interface LevelEntry extends BrowseEntry {
  level: QualificationLevel;
  /** What its place in the frameworks rests on. */
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
  /** Where the title is from. */
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
  /** How many occupations stand in no list, as the sources say nothing. */
  unknown: { levels: number; german: number; isco: number };
}

type Entries = Record<Locale, readonly OccupationEntry[]>;

/** Builds the lists of both languages; each entry knows its address in the other one. */
export function buildBrowse(vocabulary: Vocabulary, entries: Entries): Record<Locale, BrowseLists> {
  const titles = listIscoTitles(vocabulary);
  const build = (locale: Locale): BrowseLists => {
    const all = entries[locale];
    const count = (isKnown: (sections: OccupationEntry['profile']['sections']) => unknown) =>
      all.filter(({ profile }) => !isKnown(profile.sections)).length;
    return {
      levels: [...vocabulary['qualification-levels'].values()].map((level) => ({
        level,
        sources: findSources(vocabulary, level.sources),
        ...listBy(locale, entries, hasLevel(level), (language) => ({
          page: 'level',
          slug: toLevelSlug(level, language),
        })),
      })),
      german: cefrLevels.map((level) => ({
        level,
        ...listBy(locale, entries, asksFor(level), () => ({ page: 'german-level', slug: level.toLowerCase() })),
      })),
      isco: groupIsco(locale, entries, titles),
      unknown: {
        levels: count(({ levels }) => levels),
        german: count(({ german }) => german),
        isco: count(({ classification }) => classification?.isco),
      },
    };
  };
  return { sl: build('sl'), de: build('de') };
}

/** How many of some occupations are in each area, in the order of the language. */
export function countAreas(locale: Locale, occupations: readonly OccupationEntry[]): { area: Area; count: number }[] {
  return [...groupBy(occupations, ({ area }) => area)]
    .flatMap(([area, { length: count }]) => (area ? [{ area, count }] : []))
    .sort((a, b) => compareTerms(locale, a.area, b.area));
}

/** How many of some occupations are on each level of education, the lowest first. */
export function countLevels({ levels }: BrowseLists, occupations: readonly OccupationEntry[]) {
  return levels.flatMap(({ level }) => {
    const count = occupations.filter(hasLevel(level)).length;
    return count ? [{ level, count }] : [];
  });
}

type Test = (entry: OccupationEntry) => boolean;

const hasLevel =
  (level: QualificationLevel): Test =>
  ({ profile }) =>
    profile.sections.levels?.levels.includes(level) ?? false;

const asksFor =
  (level: CefrLevel): Test =>
  ({ profile: { sections } }) => {
    if (!sections.german) return false;
    const { from, to = from } = sections.german;
    const [place, lowest, highest] = [level, from, to].map((name) => cefrLevels.indexOf(name));
    return place !== undefined && lowest !== undefined && highest !== undefined && lowest <= place && place <= highest;
  };

function listBy(locale: Locale, entries: Entries, test: Test, toRoute: (language: Locale) => Route): BrowseEntry {
  const paths = locales.flatMap((language) =>
    entries[language].some(test) ? [[language, toPath(language, toRoute(language))]] : [],
  );
  return { paths: Object.fromEntries(paths), occupations: entries[locale].filter(test) };
}

function findSources({ sources }: Vocabulary, ids: readonly string[] = []): Source[] {
  return ids.flatMap((id) => sources.get(id) ?? []);
}

type IscoTitle = Pick<IscoEntry, 'group' | 'sources'>;

/** Titles by code: from the vocabulary of ISCO, others from the areas and groups of imported catalogues. */
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

function groupIsco(locale: Locale, entries: Entries, titles: ReadonlyMap<string, IscoTitle>): IscoMajor[] {
  const toCode = ({ profile }: OccupationEntry) => profile.sections.classification?.isco;
  const known = Object.fromEntries(locales.map((language) => [language, new Set(entries[language].map(toCode))]));
  const groups = [...groupBy(entries[locale], toCode)]
    .flatMap(([code, occupations]): IscoEntry[] => {
      if (code === undefined) return [];
      const { group, sources = [] } = titles.get(code) ?? {};
      const own = occupations.flatMap(({ profile }) => profile.sections.classification?.sources ?? []);
      const paths = locales.flatMap((language) =>
        known[language]?.has(code) ? [[language, toPath(language, { page: 'isco-group', slug: code })]] : [],
      );
      return [
        {
          code,
          group,
          sources: sources.length ? sources : [...new Set(own)],
          paths: Object.fromEntries(paths),
          occupations,
        },
      ];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return [...groupBy(groups, ({ code }) => code.charAt(0))].map(([code, inMajor]) => ({
    code,
    group: titles.get(code)?.group,
    groups: inMajor,
  }));
}
