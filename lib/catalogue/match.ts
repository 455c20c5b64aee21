import type { Locale } from '#lib/i18n/locales';
import type { ProfileSummary } from '#lib/profile/summary';
import { compareTerms } from '#lib/profile/texts';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { type CompetenceEntry, listBranch } from './competence-hierarchy';
import { groupBy } from './group-by';
import type { OccupationEntry } from './lists-by-name-and-area';

/** A chosen competence an occupation needs. */
export interface Shared {
  competence: Competence;
  /** The narrower ones it names instead; empty where it names the competence itself. */
  instead: readonly Competence[];
  /** True where this, or a narrower one, is one of its basic competences. */
  basic: boolean;
}

/** An occupation with the chosen competences it needs. */
export interface Match {
  occupation: OccupationEntry;
  shared: readonly Shared[];
}

/**
 * Lists the occupations that need any chosen competence: those that need most first, among them those in which most of
 * these are basic, otherwise in the given order.
 */
export function rankOccupations(chosen: readonly CompetenceEntry[], occupations: readonly OccupationEntry[]): Match[] {
  const needs = chosen.map((entry) => ({ competence: entry.competence, byProfile: findNeeds(entry) }));
  return occupations
    .map((occupation) => ({
      occupation,
      shared: needs.flatMap(({ competence, byProfile }) => {
        const need = byProfile.get(occupation.profile);
        return need ? [{ competence, instead: [...need.instead], basic: need.basic }] : [];
      }),
    }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length || countBasic(b) - countBasic(a));
}

const countBasic = ({ shared }: Match) => shared.filter(({ basic }) => basic).length;

interface Need {
  instead: Set<Competence>;
  basic: boolean;
}

/** Maps profiles to the narrower competences they name; to none where they name the competence itself. */
function findNeeds(entry: CompetenceEntry): ReadonlyMap<ProfileSummary, Need> {
  const needs = new Map<ProfileSummary, Need>();
  for (const { competence, uses } of listBranch(entry)) {
    for (const profile of uses) {
      const found = needs.get(profile);
      const basic = isBasic(competence, profile);
      // The competence itself comes first in its branch and makes narrower ones irrelevant.
      if (competence === entry.competence) needs.set(profile, { instead: new Set(), basic });
      else if (!found) needs.set(profile, { instead: new Set([competence]), basic });
      else {
        if (found.instead.size > 0) found.instead.add(competence);
        found.basic ||= basic;
      }
    }
  }
  return needs;
}

function isBasic(competence: Competence, { named }: ProfileSummary): boolean {
  return named.some(({ kind, competences }) => kind === 'basic' && competences.includes(competence));
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
