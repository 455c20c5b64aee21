import type { Locale } from '#lib/i18n/locales';
import { type CompetenceKind, competenceKinds, type ProfileSummary } from '#lib/profile/summary';
import { compareTerms } from '#lib/profile/texts';
import type { Competence, CompetenceArea } from '#lib/vocabulary/vocabulary';
import { type CompetenceEntry, listBranch } from './competences';
import { groupBy } from './group-by';
import type { OccupationEntry } from './lists';

/** An occupation that needs a competence. */
export interface CompetenceUser {
  occupation: OccupationEntry;
  /** The narrower competences it names in place of the competence itself; empty where it names that. */
  instead: readonly Competence[];
}

/** The occupations that name a competence in sections of one kind, in the order they are given in. */
export interface CompetenceUsers {
  kind: CompetenceKind;
  /** How many there are. */
  count: number;
  /** Those with a profile that is not imported first; at most as many as one page can list. */
  users: readonly CompetenceUser[];
}

/** So many occupations of one kind stand on the page of a competence. */
export const mostUsers = 100;

/** Who needs a competence or a narrower one, by kind; kinds without anyone are left out. */
export function listUsersByKind(
  entry: CompetenceEntry,
  occupations: readonly OccupationEntry[],
  locale: Locale,
): CompetenceUsers[] {
  return competenceKinds.flatMap((kind) => {
    const curated: CompetenceUser[] = [];
    const imported: CompetenceUser[] = [];
    let count = 0;
    for (const [occupation, instead] of listNeeds(entry, kind, occupations, locale)) {
      count++;
      const users = occupation.profile.imported ? imported : curated;
      if (users.length < mostUsers) users.push({ occupation, instead: [...instead] });
    }
    return count ? [{ kind, count, users: [...curated, ...imported].slice(0, mostUsers) }] : [];
  });
}

/** An occupation with those of the chosen competences that it needs. */
export interface Match {
  occupation: OccupationEntry;
  shared: readonly { competence: Competence; instead: readonly Competence[] }[];
}

/** The occupations that need something of what was chosen; those that need most first, the others as they are given. */
export function rankOccupations(
  chosen: readonly CompetenceEntry[],
  occupations: readonly OccupationEntry[],
  locale: Locale,
): Match[] {
  const needs = chosen.map((entry) => ({ competence: entry.competence, byProfile: findNeeds(entry, locale) }));
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

type Needs = ReadonlyMap<ProfileSummary, ReadonlySet<Competence>>;

const itself = new Set<Competence>();

/** In the order of the occupations those that need a competence, with the narrower ones that they name in its place. */
function* listNeeds(
  entry: CompetenceEntry,
  kind: CompetenceKind,
  occupations: readonly OccupationEntry[],
  locale: Locale,
): Iterable<[OccupationEntry, ReadonlySet<Competence>]> {
  // Ten thousand occupations may need it; where nothing can stand in its place they are in their order already.
  if (!entry.narrower.length) {
    for (const { occupation, section } of entry.uses[locale]) if (section.kind === kind) yield [occupation, itself];
    return;
  }
  const needs = findNeeds(entry, locale, kind);
  for (const occupation of needs.size ? occupations : []) {
    const instead = needs.get(occupation.profile);
    if (instead) yield [occupation, instead];
  }
}

/** By profile the narrower competences it names, none where it names the competence itself. */
function findNeeds(entry: CompetenceEntry, locale: Locale, only?: CompetenceKind): Needs {
  const needs = new Map<ProfileSummary, Set<Competence>>();
  for (const { competence, uses } of listBranch(entry)) {
    for (const { occupation, section } of uses[locale]) {
      if (only && section.kind !== only) continue;
      const { profile } = occupation;
      const found = needs.get(profile);
      // The competence itself comes first in its branch, and with it nothing stands in its place.
      if (competence === entry.competence) needs.set(profile, itself);
      else if (!found) needs.set(profile, new Set([competence]));
      else if (found !== itself) found.add(competence);
    }
  }
  return needs;
}

/** How many competences of an area are suggested to start from. */
const mostSuggested = 10;

/** Competences of one area to start from. */
export interface Suggestions {
  area: CompetenceArea | undefined;
  competences: readonly CompetenceEntry[];
}

/** In each area the competences most occupations need; areas in the order of the language, the one without a name last. */
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
