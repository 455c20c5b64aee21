import type { Locale } from '#lib/i18n/locales';
import type { Catalogue } from './catalogue';
import type { CompetenceEntry } from './competence-hierarchy';
import type { OccupationEntry } from './lists-by-name-and-area';
import { type Compared, compareCompetences, weighCompetence } from './shared-competences';

type Source = Pick<Catalogue, 'competences' | 'findEntry' | 'listOccupations'>;

/** An occupation with the competences it shares with another one, the rarest first. */
export interface Related {
  occupation: OccupationEntry;
  shared: readonly CompetenceEntry[];
}

/** Lists the competences that two occupations need, the rarest first. */
export function listShared(profile: Compared, other: Compared, catalogue: Source, locale: Locale): CompetenceEntry[] {
  return compareCompetences([profile, other], catalogue, locale)
    .byAll.map(({ entry }) => entry)
    .sort((a, b) => a.counts[locale] - b.counts[locale]);
}

/** Occupations listed for another one, which each share at least so many competences with it. */
const most = 5;
const least = 2;

/** Lists the occupations that share most competences with a profile, where rare ones weigh more than common ones. */
export function listRelated(profile: Compared, catalogue: Source, locale: Locale): Related[] {
  const occupations = catalogue.listOccupations(locale).length;
  const weigh = (shared: readonly CompetenceEntry[]) =>
    shared.reduce((sum, entry) => sum + weighCompetence(entry, locale, occupations), 0);
  return listCandidates(profile, catalogue, locale)
    .map((occupation) => ({ occupation, shared: listShared(profile, occupation.profile, catalogue, locale) }))
    .filter(({ shared }) => shared.length >= least)
    .map((related) => ({ related, weight: weigh(related.shared) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({ related }) => related);
}

/** Occupations compared in full, and those looked at to find them: a common competence has thousands. */
const mostCompared = 12;
const mostVisited = 2_000;

/** Finds the occupations that share the rarest competences of a profile. */
function listCandidates({ id, named }: Compared, catalogue: Source, locale: Locale): OccupationEntry[] {
  const { competences, findEntry, listOccupations } = catalogue;
  const occupations = listOccupations(locale).length;
  const needed = named.filter(({ kind }) => kind !== 'optional').flatMap((section) => section.competences);
  const entries = [...new Set(needed)].flatMap((competence) => competences.find(competence.id) ?? []);
  const weights = new Map<string, number>();
  let visited = 0;
  for (const entry of entries.sort((a, b) => a.counts[locale] - b.counts[locale])) {
    const uses = entry.uses.slice(0, mostVisited - visited);
    visited += uses.length;
    const weight = weighCompetence(entry, locale, occupations);
    for (const other of uses) weights.set(other.id, (weights.get(other.id) ?? 0) + weight);
  }
  weights.delete(id);
  return [...weights]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([other]) => findEntry(locale, other) ?? [])
    .slice(0, mostCompared);
}
