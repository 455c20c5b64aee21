import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';

/** A competence with narrower ones and examples ("e.g.") below those. */
export const competenceTree = (refs: References) => {
  const competence = refs.entry('competences');
  const narrower = z.strictObject({
    competence,
    examples: list(competence).optional().describe('"z. B." in the source: the third level.'),
  });
  return z.strictObject({ competence, narrower: list(narrower, toCompetence).optional() });
};

export type CompetenceNode = z.output<ReturnType<typeof competenceTree>>;

/** A list names a competence once, whatever is below it. */
export const toCompetence = ({ competence }: { competence: unknown }) => competence;

type Below = { competence: { id: string; broader?: string | undefined } };

/** Checks that every narrower competence is under its broader one in the vocabulary. */
export function checkTree(check: z.core.ParsePayload<{ competences: CompetenceNode[] }>): void {
  const compare = (above: Below, below: Below['competence'], path: PropertyKey[]) => {
    if (below.broader === above.competence.id) return;
    check.issues.push({
      code: 'custom',
      path,
      input: below.id,
      message: `"${below.id}" is under "${above.competence.id}"`,
      params: { expected: `its broader competence, "${below.broader ?? 'none'}" in competences.json` },
    });
  };
  for (const [top, node] of check.value.competences.entries()) {
    for (const [middle, child] of (node.narrower ?? []).entries()) {
      const path = ['competences', top, 'narrower', middle];
      compare(node, child.competence, [...path, 'competence']);
      for (const [index, example] of (child.examples ?? []).entries()) {
        compare(child, example, [...path, 'examples', index]);
      }
    }
  }
}
