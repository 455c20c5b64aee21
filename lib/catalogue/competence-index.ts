import type { Locale } from '#lib/i18n/locales';
import { buildCompetences, type CompetenceEntry, indexSlugs } from './competence-hierarchy';
import {
  type CompetenceAreaEntry,
  type CompetenceLetterEntry,
  groupCompetencesByLetter,
  listCompetenceAreas,
  longestCompetenceList,
} from './competence-lists';
import { listSuggestions, type Suggestions } from './match';

/** All that pages may ask about competences. */
export interface CompetenceIndex {
  /** In the order of the vocabulary. */
  all: readonly CompetenceEntry[];
  /** True where areas, and letters for the rest, have their own pages, because one page would be too long. */
  paginated: boolean;
  find(id: string): CompetenceEntry | undefined;
  findBySlug(locale: Locale, slug: string): CompetenceEntry | undefined;
  /** The curated ones: rendered ahead and listed for search engines. */
  listCurated(): readonly CompetenceEntry[];
  /** Lists all areas with competences in the order of the language; competences without an area come last. */
  listAreas(locale: Locale): readonly CompetenceAreaEntry[];
  /** Lists the competences without an area, by first letter. */
  listLetters(locale: Locale): readonly CompetenceLetterEntry[];
  /** Lists competences to start from, by area. */
  listSuggestions(locale: Locale): readonly Suggestions[];
}

/** Builds the index of competences over checked content. Lists are built on first use. */
export function buildCompetenceIndex(...content: Parameters<typeof buildCompetences>): CompetenceIndex {
  const entries = buildCompetences(...content);
  const all = [...entries.values()];
  const slugs = byLocale((locale) => indexSlugs(all, locale));
  const areas = byLocale((locale) => listCompetenceAreas(all, locale));
  const letters = byLocale((locale) => {
    const unassigned = areas(locale).find(({ area }) => !area);
    return groupCompetencesByLetter(unassigned?.competences ?? [], locale);
  });
  return {
    all,
    paginated: all.length > longestCompetenceList,
    find: (id) => entries.get(id),
    findBySlug: (locale, slug) => slugs(locale).get(slug),
    listCurated: () => all.filter(({ curated }) => curated),
    listAreas: areas,
    listLetters: letters,
    listSuggestions: byLocale((locale) => listSuggestions(all, locale)),
  };
}

/** Caches one value per language. */
function byLocale<T>(make: (locale: Locale) => T): (locale: Locale) => T {
  const made: Partial<Record<Locale, { value: T }>> = {};
  return (locale) => {
    made[locale] ??= { value: make(locale) };
    return made[locale].value;
  };
}
