import { type CompetenceKind, competenceKinds, type NamedCompetences } from '#lib/profile/named-competences';
import type { Competence, Source } from '#lib/vocabulary/vocabulary';
import type { OccupationEntry } from './lists-by-name-and-area';

/** An occupation that needs a competence. */
export interface CompetenceUser {
  occupation: OccupationEntry;
  /** The narrower competences it names instead; empty where it names the competence itself. */
  instead: readonly Competence[];
}

/**
 * The occupations that name a competence in one kind of section and in none before it, in the order of the language.
 */
export interface CompetenceUsers {
  kind: CompetenceKind;
  /** How many there are. */
  count: number;
  /** Curated profiles first; at most as many as one page can list. */
  users: readonly CompetenceUser[];
}

/** Occupations of one kind listed on the page of a competence. */
export const mostUsers = 100;

interface Listed {
  count: number;
  curated: CompetenceUser[];
  imported: CompetenceUser[];
}

/**
 * Collects the occupations that need a competence or a narrower one in a language, in a single pass over all of them:
 * ten thousand may need the same one, and a page shows a hundred.
 */
export class UserList {
  #byKind: Partial<Record<CompetenceKind, Listed>> = {};
  #sources = new Set<Source>();
  #latest: OccupationEntry | undefined;
  #count = 0;
  #curated = false;

  /** Adds an occupation, in the order of the language, with the section that names the competence. */
  add(occupation: OccupationEntry, { kind, sources }: NamedCompetences, instead: readonly Competence[]): void {
    for (const source of sources) this.#sources.add(source);
    // The kinds come in order, and the first one says how much the competence matters.
    if (this.#latest === occupation) return;
    this.#latest = occupation;
    this.#count++;
    this.#byKind[kind] ??= { count: 0, curated: [], imported: [] };
    const listed = this.#byKind[kind];
    listed.count++;
    const { imported } = occupation.profile;
    this.#curated ||= !imported;
    const users = imported ? listed.imported : listed.curated;
    if (users.length < mostUsers) users.push({ occupation, instead });
  }

  /** Number of occupations that need it. */
  get count(): number {
    return this.#count;
  }

  /** True where a curated profile needs it. */
  get curated(): boolean {
    return this.#curated;
  }

  /** The sources of those occupations. */
  get sources(): Source[] {
    return [...this.#sources];
  }

  /** The occupations by kind; empty kinds are left out. */
  list(): CompetenceUsers[] {
    return competenceKinds.flatMap((kind) => {
      const { count, curated = [], imported = [] } = this.#byKind[kind] ?? {};
      return count ? [{ kind, count, users: [...curated, ...imported].slice(0, mostUsers) }] : [];
    });
  }
}
