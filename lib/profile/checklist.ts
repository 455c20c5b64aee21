import type { Competence } from '#lib/vocabulary/vocabulary';
import { type CompetenceKind, competenceKinds } from './named-competences';
import type { Profile, Sections } from './profile';
import type { CompetenceNode } from './sections/competence-tree';

/** A competence with the narrower ones below it. */
export interface ChecklistNode {
  competence: Competence;
  /** True where the competence itself can be ticked elsewhere, and only names those below it. */
  named: boolean;
  below: readonly Competence[];
}

/** The competences that one kind of section is the first to name. */
export interface ChecklistPart {
  kind: CompetenceKind;
  nodes: readonly ChecklistNode[];
}

/** Lists the competences of a profile to tick, by kind; each once, where it matters most. */
export function buildChecklist({ sections }: Pick<Profile, 'sections'>): ChecklistPart[] {
  const placed = new Set<Competence>();
  const place = (competence: Competence) => {
    const isNew = !placed.has(competence);
    placed.add(competence);
    return isNew;
  };
  const toNode = ({ competence, narrower = [] }: CompetenceNode): ChecklistNode => {
    const named = !place(competence);
    const below = narrower.flatMap(({ competence: next, examples = [] }) => [next, ...examples]).filter(place);
    return { competence, named, below };
  };
  return competenceKinds
    .map((kind) => ({
      kind,
      nodes: listNodes(sections, kind)
        .map(toNode)
        .filter(({ named, below }) => !named || below.length > 0),
    }))
    .filter(({ nodes }) => nodes.length > 0);
}

function listNodes(sections: Sections, kind: CompetenceKind): readonly CompetenceNode[] {
  if (kind === 'professional' || kind === 'transversal') return sections[kind]?.competences ?? [];
  return (sections[kind]?.competences ?? []).map((competence) => ({ competence }));
}

/** Lists what can be ticked in a part, in the order of the page. */
export function listOffered({ nodes }: ChecklistPart): Competence[] {
  return nodes.flatMap(({ competence, named, below }) => (named ? below : [competence, ...below]));
}

/** What a reader has ticked, as the address has it. */
export interface Ticked {
  competences: ReadonlySet<Competence>;
  /** Those it names more than once. */
  doubled: readonly Competence[];
  /** Competences of the site that the profile does not name. */
  foreign: readonly Competence[];
  /** Number of ids that no competence has. */
  unknown: number;
}

/** Parses what is ticked from the parameter `k`; never fails. */
export function readTicked(
  k: string | readonly string[] | undefined,
  parts: readonly ChecklistPart[],
  find: (id: string) => Competence | undefined,
): Ticked {
  const offered = parts.flatMap(listOffered);
  const ids = [k ?? []].flat().filter(Boolean);
  const found = ids.flatMap((id) => find(id) ?? []);
  const all = [...new Set(found)];
  return {
    competences: new Set(offered.filter((competence) => all.includes(competence))),
    doubled: all.filter((competence) => found.indexOf(competence) !== found.lastIndexOf(competence)),
    foreign: all.filter((competence) => !offered.includes(competence)),
    unknown: new Set(ids.filter((id) => !find(id))).size,
  };
}

/** Formats what is ticked as a query string with its question mark, the same in every language. */
export function formatTicked(competences: Iterable<Competence>): string {
  const pairs = [...competences].map(({ id }) => ['k', id]);
  return pairs.length ? `?${new URLSearchParams(pairs)}` : '';
}
