import { cache } from 'react';
import { type Content, parseContent, readContentFolders, type TextPage } from '#lib/content/content';
import { capitalise, getCollator, toLetter } from '#lib/i18n/format';
import { type Locale, locales } from '#lib/i18n/locales';
import { type PageName, toPath } from '#lib/i18n/paths';
import { formatProblems } from '#lib/problem/problem';
import { getText, type Profile } from '#lib/profile/profile';
import type { Area, Entry, Rung, Source } from '#lib/vocabulary/vocabulary';

/** One occupation as a list shows it, in one language. */
export interface OccupationEntry {
  profile: Profile;
  /** With a capital, both gender forms: `Skrbnik ali skrbnica ključnih kupcev`. */
  title: string;
  path: string;
  area: Area | undefined;
}

/** An area with the profiles in it. */
export interface AreaEntry {
  area: Area;
  occupations: readonly OccupationEntry[];
}

/** The only door to the content: what the pages may ask. */
export interface Catalogue {
  profiles: readonly Profile[];
  rungs: readonly Rung[];
  bands: readonly Entry<'digcomp-bands'>[];
  sources: readonly Source[];
  /** All occupations of a language in its alphabetical order. */
  listOccupations(locale: Locale): readonly OccupationEntry[];
  /** The same, under their first letters. */
  listLetters(locale: Locale): { letter: string; occupations: OccupationEntry[] }[];
  /** All BIS areas in alphabetical order, with or without profiles. */
  listAreas(locale: Locale): AreaEntry[];
  findArea(locale: Locale, slug: string): AreaEntry | undefined;
  findBySlug(locale: Locale, slug: string): Profile | undefined;
  findById(id: string): Profile | undefined;
  findPage(locale: Locale, name: PageName): TextPage | undefined;
}

/** Builds the indexes over checked content. */
export function buildCatalogue({ vocabulary, profiles, pages }: Content): Catalogue {
  const entries = { sl: listEntries(profiles, 'sl'), de: listEntries(profiles, 'de') };
  const ids = new Map(profiles.map((profile) => [profile.id, profile]));
  const listInArea = (locale: Locale, area: Area) => entries[locale].filter((entry) => entry.area === area);
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
    listOccupations: (locale) => entries[locale],
    listLetters: (locale) => groupByLetter(locale, entries[locale]),
    findArea: (locale, slug) => {
      const area = [...vocabulary.areas.values()].find((candidate) => candidate.slug[locale] === slug);
      return area && { area, occupations: listInArea(locale, area) };
    },
    listAreas: (locale) => {
      const name = ({ area }: AreaEntry) => (locale === 'sl' ? area.sl : undefined) ?? area.de;
      return [...vocabulary.areas.values()]
        .map((area) => ({ area, occupations: listInArea(locale, area) }))
        .sort((a, b) => getCollator(locale).compare(name(a), name(b)));
    },
    findBySlug: (locale, slug) => slugs.get(`${locale}/${slug}`),
    findById: (id) => ids.get(id),
    findPage: (locale, name) => pages.get(`${name}/${locale}`),
  };
}

function listEntries(profiles: readonly Profile[], locale: Locale): OccupationEntry[] {
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

function groupByLetter(locale: Locale, entries: readonly OccupationEntry[]) {
  const letters = new Map<string, OccupationEntry[]>();
  for (const entry of entries) {
    const letter = toLetter(locale, entry.title);
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters].map(([letter, occupations]) => ({ letter, occupations }));
}

async function readCatalogue(): Promise<Catalogue> {
  const content = parseContent(await readContentFolders());
  if (!content.ok) throw new Error(`The content has mistakes:\n\n${formatProblems(content.problems)}`);
  return buildCatalogue(content.value);
}

let production: Promise<Catalogue> | undefined;
const readOncePerRequest = cache(readCatalogue);

/** The catalogue: read once in production; for each request while editing, so that edits show on reload. */
export function getCatalogue(): Promise<Catalogue> {
  if (process.env.NODE_ENV !== 'production') return readOncePerRequest();
  production ??= readCatalogue();
  return production;
}
