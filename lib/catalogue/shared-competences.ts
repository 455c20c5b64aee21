import type { Locale } from '#lib/i18n/locales';
import { type CompetenceKind, competenceKinds } from '#lib/profile/named-competences';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Catalogue } from './catalogue';
import { type CompetenceEntry, listBroader } from './competence-hierarchy';

/** The parts of a profile that comparisons read. */
export type Compared = Pick<ProfileSummary, 'id' | 'named'>;

/** A competence that one of the compared occupations names, with those of them that need it or a narrower one. */
export interface NeededCompetence<P extends Compared = Compared> {
  entry: CompetenceEntry;
  /** The first kind of section that names it in any of them. */
  kind: CompetenceKind;
  neededBy: readonly P[];
}

/** The competences of occupations side by side; in each list the basic ones first, rare ones before common ones. */
export interface SharedCompetences<P extends Compared = Compared> {
  byAll: readonly NeededCompetence<P>[];
  bySome: readonly NeededCompetence<P>[];
  /** Those of each occupation alone, in the order of the occupations. */
  onlyBy: readonly { profile: P; competences: readonly NeededCompetence<P>[] }[];
}

/**
 * Compares what occupations need; what is optional in one is not needed there. Profiles differ in detail, so a
 * competence counts only where an occupation names no broader one.
 */
export function compareCompetences<P extends Compared>(
  profiles: readonly P[],
  { competences }: Pick<Catalogue, 'competences'>,
  locale: Locale,
): SharedCompetences<P> {
  const named = profiles.map((profile) => listNeeded(profile, competences.find));
  const needs = named.map((entries) => new Set([...entries.keys()].flatMap(withBroader)));
  const kinds = new Map<CompetenceEntry, CompetenceKind>();
  for (const [entry, kind] of named.flatMap((entries) => listBroadest(entries))) {
    const known = kinds.get(entry);
    if (!known || toRank(kind) < toRank(known)) kinds.set(entry, kind);
  }
  const all = [...kinds]
    .map(([entry, kind]) => ({ entry, kind, neededBy: profiles.filter((_, index) => needs[index]?.has(entry)) }))
    .sort(
      (a, b) =>
        Number(b.kind === 'basic') - Number(a.kind === 'basic') || a.entry.counts[locale] - b.entry.counts[locale],
    );
  const shared = all.filter(({ neededBy }) => neededBy.length > 1);
  return {
    byAll: shared.filter(({ neededBy }) => neededBy.length === profiles.length),
    bySome: shared.filter(({ neededBy }) => neededBy.length < profiles.length),
    onlyBy: profiles.map((profile) => ({
      profile,
      competences: all.filter(({ neededBy }) => neededBy.length === 1 && neededBy[0] === profile),
    })),
  };
}

/**
 * Weighs a competence by its rarity: 1 where all occupations of the language need it, and 1 more each time half as many
 * do.
 */
export function weighCompetence({ counts }: CompetenceEntry, locale: Locale, occupations: number): number {
  return 1 + Math.log2(occupations / Math.max(1, counts[locale]));
}

const toRank = (kind: CompetenceKind) => competenceKinds.indexOf(kind);

const withBroader = (entry: CompetenceEntry) => [entry, ...listBroader(entry)];

/** Maps the competences a profile needs to the first kind of section that names them. */
function listNeeded({ named }: Compared, find: (id: string) => CompetenceEntry | undefined) {
  const needed = new Map<CompetenceEntry, CompetenceKind>();
  for (const { kind, competences } of named) {
    if (kind === 'optional') continue;
    for (const entry of competences.flatMap(({ id }) => find(id) ?? [])) {
      if (!needed.has(entry)) needed.set(entry, kind);
    }
  }
  return needed;
}

/** Those without a broader one among them. */
function listBroadest(needed: ReadonlyMap<CompetenceEntry, CompetenceKind>) {
  return [...needed].filter(([entry]) => !listBroader(entry).some((broader) => needed.has(broader)));
}
