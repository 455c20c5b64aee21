import { getCollator, toLetter, toLetterSlug } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { toCompetencePath } from '#lib/profile/competence-path';
import { compareTerms, toLocalizedTerm, toTitle } from '#lib/profile/texts';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { type CompetenceEntry, listBranch } from './competence-hierarchy';
import { groupBy } from './group-by';

/** A competence as a list shows it in one language, with the narrower ones below it. */
export interface ListedCompetence {
  competence: Competence;
  path: string;
  /** Number of occupations that need it or a narrower one. */
  count: number;
  narrower: readonly ListedCompetence[];
}

/** The competences of an area; `area` is undefined for those that no source assigns to one. */
export interface CompetenceAreaEntry {
  area: CompetenceArea | undefined;
  /** The broadest ones, with the others below them. */
  competences: readonly ListedCompetence[];
  /** Their number at all depths. */
  size: number;
}

/** A letter with the competences without an area. */
export interface CompetenceLetterEntry {
  letter: string;
  slug: string;
  competences: readonly ListedCompetence[];
  size: number;
}

/** Competences on one page before areas and letters get their own pages. */
export const longestCompetenceList = 500;

/** Sorts competences in the order of a language, each with its narrower ones. */
export function toListed(entries: readonly CompetenceEntry[], locale: Locale): ListedCompetence[] {
  return sortByTerm(entries, locale).map(({ competence, counts, narrower }) => ({
    competence,
    path: toCompetencePath(competence, locale),
    count: counts[locale],
    narrower: toListed(narrower, locale),
  }));
}

/** Lists the pages of competences by name, without those of narrower ones. */
export function listCompetencePages(competences: readonly ListedCompetence[], locale: Locale) {
  return competences.map(({ competence, path }) => ({ title: toTitle(competence, locale).title, path }));
}

/** Lists the pages of areas of competences by name. */
export function listCompetenceAreaPages(areas: readonly CompetenceAreaEntry[], locale: Locale) {
  return areas.flatMap(({ area }) => {
    const path = area && toPath(locale, { page: 'competenceArea', slug: area.slug[locale] });
    return path ? [{ title: toTitle(area, locale).title, path }] : [];
  });
}

/** Lists the areas that have competences in the order of the language; those without an area come last. */
export function listCompetenceAreas(entries: Iterable<CompetenceEntry>, locale: Locale): CompetenceAreaEntry[] {
  const roots = groupBy(
    [...entries].filter(({ broader }) => !broader),
    ({ area }) => area,
  );
  return [...roots]
    .map(([area, inArea]) => ({ area, competences: toListed(inArea, locale), size: inArea.flatMap(listBranch).length }))
    .sort((a, b) => (a.area && b.area ? compareTerms(locale, a.area, b.area) : a.area ? -1 : 1));
}

/** Groups competences by first letter; those that start with a sign or digit come last. */
export function groupCompetencesByLetter(
  competences: readonly ListedCompetence[],
  locale: Locale,
): CompetenceLetterEntry[] {
  const groups = groupBy(competences, ({ competence }) => toLetter(locale, toLocalizedTerm(competence, locale).value));
  const count = ({ narrower }: ListedCompetence): number => narrower.reduce((sum, one) => sum + count(one), 1);
  return [...groups]
    .map(([letter, inLetter]) => ({
      letter,
      slug: toLetterSlug(locale, letter),
      competences: inLetter,
      size: inLetter.reduce((sum, one) => sum + count(one), 0),
    }))
    .sort((a, b) => Number(a.letter === '#') - Number(b.letter === '#'));
}

function sortByTerm(entries: readonly CompetenceEntry[], locale: Locale): CompetenceEntry[] {
  const { compare } = getCollator(locale);
  const named = entries.map((entry) => ({ entry, name: toLocalizedTerm(entry.competence, locale).value }));
  return named.sort((a, b) => compare(a.name, b.name)).map(({ entry }) => entry);
}
