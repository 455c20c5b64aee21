import { type Locale, locales } from '#lib/i18n/locales';
import { toCompetenceSlug } from '#lib/profile/competence-path';
import type { NamedCompetences } from '#lib/profile/summary';
import type { Competence, CompetenceArea, Source, Vocabulary } from '#lib/vocabulary/vocabulary';
import type { OccupationEntry } from './lists';

/** An occupation that names a competence, and the section in which it does. */
interface Use {
  occupation: OccupationEntry;
  section: NamedCompetences;
}

/** A competence with its place among the others and the occupations that name it. */
export interface CompetenceEntry {
  competence: Competence;
  /** The area, also where only a broader competence names it. */
  area: CompetenceArea | undefined;
  broader: CompetenceEntry | undefined;
  narrower: readonly CompetenceEntry[];
  /** In the order of each language, without those that need only a narrower one. */
  uses: Readonly<Record<Locale, readonly Use[]>>;
  /** How many occupations with a page in a language need it or a narrower one. */
  counts: Readonly<Record<Locale, number>>;
  /** Whether an editor has had it in hand: it has a Slovenian address, or a profile that is not imported needs it. */
  curated: boolean;
}

/** An entry while it is put together. */
interface Draft extends CompetenceEntry {
  broader: Draft | undefined;
  narrower: Draft[];
  uses: Record<Locale, Use[]>;
  counts: Record<Locale, number>;
}

/** All competences of the vocabulary by id, each with the occupations that need it. */
export function buildCompetences(
  vocabulary: Pick<Vocabulary, 'competences' | 'competence-areas'>,
  occupations: Readonly<Record<Locale, readonly OccupationEntry[]>>,
): ReadonlyMap<string, CompetenceEntry> {
  const entries = new Map<string, Draft>();
  for (const competence of vocabulary.competences.values()) {
    const curated = competence.slug !== undefined;
    const place = { area: undefined, broader: undefined, narrower: [] };
    entries.set(competence.id, { competence, ...place, uses: { sl: [], de: [] }, counts: { sl: 0, de: 0 }, curated });
  }
  for (const entry of entries.values()) {
    entry.broader = entries.get(entry.competence.broader ?? '');
    entry.broader?.narrower.push(entry);
  }
  for (const locale of locales) {
    for (const occupation of occupations[locale]) {
      for (const section of occupation.profile.named) {
        const use = { occupation, section };
        for (const { id } of section.competences) entries.get(id)?.uses[locale].push(use);
      }
    }
  }
  for (const entry of entries.values()) {
    entry.area = vocabulary['competence-areas'].get(findAreaId(entry) ?? '');
    for (const locale of locales) {
      const users = listUsers(entry, locale);
      entry.counts[locale] = users.size;
      for (const { profile } of users) entry.curated ||= !profile.imported;
    }
  }
  return entries;
}

function findAreaId({ competence, broader }: CompetenceEntry): string | undefined {
  return competence.area ?? (broader && findAreaId(broader));
}

/** A competence and all below it. */
export function listBranch(entry: CompetenceEntry): CompetenceEntry[] {
  return [entry, ...entry.narrower.flatMap(listBranch)];
}

function listUsers(entry: CompetenceEntry, locale: Locale): ReadonlySet<OccupationEntry> {
  const users = new Set<OccupationEntry>();
  for (const { uses } of listBranch(entry)) for (const { occupation } of uses[locale]) users.add(occupation);
  return users;
}

/** The competences above another, the broadest first. */
export function listBroader({ broader }: CompetenceEntry): CompetenceEntry[] {
  return broader ? [...listBroader(broader), broader] : [];
}

/** What the occupations of a language that need a competence or one below it rest on. */
export function listUseSources(entry: CompetenceEntry, locale: Locale): Source[] {
  const sources = new Set<Source>();
  for (const { uses } of listBranch(entry)) {
    for (const { section } of uses[locale]) for (const source of section.sources) sources.add(source);
  }
  return [...sources];
}

/** By the language and the last part of the address in it. */
export function indexSlugs(entries: Iterable<CompetenceEntry>, locale: Locale): ReadonlyMap<string, CompetenceEntry> {
  return new Map([...entries].map((entry) => [toCompetenceSlug(entry.competence, locale), entry]));
}
