import type { Locale } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import { compareTerms } from '#lib/profile/texts';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { type CompetenceEntry, listBranch } from './competence-hierarchy';
import { groupBy } from './group-by';
import type { OccupationEntry } from './lists-by-name-and-area';

/** An occupation with the chosen competences it needs. */
export interface Match {
  occupation: OccupationEntry;
  shared: readonly { competence: Competence; instead: readonly Competence[] }[];
}

/** Lists the occupations that need any chosen competence, those that need most first, otherwise in the given order. */
export function rankOccupations(chosen: readonly CompetenceEntry[], occupations: readonly OccupationEntry[]): Match[] {
  const needs = chosen.map((entry) => ({ competence: entry.competence, byProfile: findNeeds(entry) }));
  return occupations
    .map((occupation) => ({
      occupation,
      shared: needs.flatMap(({ competence, byProfile }) => {
        const instead = byProfile.get(occupation.profile);
        return instead ? [{ competence, instead: [...instead] }] : [];
      }),
    }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length);
}

/** Maps profiles to the narrower competences they name; to none where they name the competence itself. */
function findNeeds(entry: CompetenceEntry): ReadonlyMap<ProfileSummary, ReadonlySet<Competence>> {
  const needs = new Map<ProfileSummary, Set<Competence>>();
  for (const { competence, uses } of listBranch(entry)) {
    for (const profile of uses) {
      const found = needs.get(profile);
      // The competence itself comes first in its branch and makes narrower ones irrelevant.
      if (competence === entry.competence) needs.set(profile, new Set());
      else if (!found) needs.set(profile, new Set([competence]));
      else if (found.size > 0) found.add(competence);
    }
  }
  return needs;
}

/** Competences of an area suggested to start from. */
const mostSuggested = 10;

/** Suggested competences of an area. */
export interface Suggestions {
  area: CompetenceArea | undefined;
  competences: readonly CompetenceEntry[];
}

/** Suggests the competences most occupations need, by area in the order of the language, those without one last. */
export function listSuggestions(entries: Iterable<CompetenceEntry>, locale: Locale): Suggestions[] {
  const used = [...entries].filter(({ counts }) => counts[locale] > 0);
  return [...groupBy(used, ({ area }) => area)]
    .map(([area, inArea]) => ({
      area,
      competences: inArea
        .sort((a, b) => b.counts[locale] - a.counts[locale] || compareTerms(locale, a.competence, b.competence))
        .slice(0, mostSuggested),
    }))
    .sort((a, b) => (a.area && b.area ? compareTerms(locale, a.area, b.area) : a.area ? -1 : 1));
}
