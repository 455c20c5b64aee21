import { byLocale, type Locale, locales } from '#lib/i18n/locales';
import { toCompetenceSlug } from '#lib/profile/competence-path';
import type { NamedCompetences } from '#lib/profile/named-competences';
import type { ProfileSummary } from '#lib/profile/summary';
import type { Competence, CompetenceArea, Vocabulary } from '#lib/vocabulary/vocabulary';
import type { OccupationEntry } from './lists-by-name-and-area';
import { UserList } from './occupations-needing';

/** A competence with its position in the hierarchy and the occupations that name it. */
export interface CompetenceEntry {
  competence: Competence;
  /** Its area, or that of a broader competence. */
  area: CompetenceArea | undefined;
  broader: CompetenceEntry | undefined;
  narrower: readonly CompetenceEntry[];
  /** The profiles that name it directly. */
  uses: readonly ProfileSummary[];
  /** The occupations that need it or a narrower one, by language. */
  users: Readonly<Record<Locale, UserList>>;
  /** Number of occupations with a page in a language that need it or a narrower one. */
  counts: Readonly<Record<Locale, number>>;
  /** True where it is curated: it has its own slug, or a curated profile needs it. */
  curated: boolean;
}

/** An entry while it is being built. */
interface Draft extends CompetenceEntry {
  broader: Draft | undefined;
  narrower: Draft[];
  uses: ProfileSummary[];
  counts: Record<Locale, number>;
}

/** Builds all competences of the vocabulary by id, each with the occupations that need it. */
export function buildCompetences(
  vocabulary: Pick<Vocabulary, 'competences' | 'competence-areas'>,
  profiles: readonly ProfileSummary[],
  occupations: Readonly<Record<Locale, readonly OccupationEntry[]>>,
): ReadonlyMap<string, CompetenceEntry> {
  const entries = new Map<string, Draft>();
  for (const competence of vocabulary.competences.values()) {
    const curated = competence.slug !== undefined;
    const place = { area: undefined, broader: undefined, narrower: [] };
    const users = byLocale(() => new UserList());
    entries.set(competence.id, { competence, ...place, uses: [], users, counts: byLocale(() => 0), curated });
  }
  for (const entry of entries.values()) {
    entry.broader = entries.get(entry.competence.broader ?? '');
    entry.broader?.narrower.push(entry);
  }
  for (const profile of profiles) {
    const named = new Set(profile.named.flatMap(({ competences }) => competences));
    for (const { id } of named) entries.get(id)?.uses.push(profile);
  }
  for (const locale of locales) {
    for (const occupation of occupations[locale]) {
      for (const section of occupation.profile.named) {
        for (const [{ users }, instead] of findNeeds(section, entries)) users[locale].add(occupation, section, instead);
      }
    }
  }
  for (const entry of entries.values()) {
    entry.area = vocabulary['competence-areas'].get(findAreaId(entry) ?? '');
    entry.counts = byLocale((locale) => entry.users[locale].count);
    entry.curated ||= locales.some((locale) => entry.users[locale].curated);
  }
  return entries;
}

const itself: Competence[] = [];

/** Lists the competences a section needs, directly or by a narrower one, with the narrower ones it names instead. */
function findNeeds({ competences }: NamedCompetences, entries: ReadonlyMap<string, Draft>): Map<Draft, Competence[]> {
  const needs = new Map<Draft, Competence[]>();
  for (const competence of competences) {
    const own = entries.get(competence.id);
    if (own) needs.set(own, itself);
    for (let above = own?.broader; above; above = above.broader) {
      const found = needs.get(above);
      if (!found) needs.set(above, [competence]);
      else if (found !== itself) found.push(competence);
    }
  }
  return needs;
}

function findAreaId({ competence, broader }: CompetenceEntry): string | undefined {
  return competence.area ?? (broader && findAreaId(broader));
}

/** Lists a competence and everything below it. */
export function listBranch(entry: CompetenceEntry): CompetenceEntry[] {
  return [entry, ...entry.narrower.flatMap(listBranch)];
}

/** Lists the competences above another one, broadest first. */
export function listBroader({ broader }: CompetenceEntry): CompetenceEntry[] {
  return broader ? [...listBroader(broader), broader] : [];
}

/** Indexes competences by language and slug. */
export function indexSlugs(entries: Iterable<CompetenceEntry>, locale: Locale): ReadonlyMap<string, CompetenceEntry> {
  return new Map([...entries].map((entry) => [toCompetenceSlug(entry.competence, locale), entry]));
}
