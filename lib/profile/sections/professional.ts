import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { checkTree, competenceTree, toCompetence } from './competence-tree';
import { section } from './section';

/** The most competences of ESCO in a profile: some occupations there have a hundred. */
const most = 25;

/**
 * Professional competences as a tree of up to three levels (fachliche Kompetenzen), and what ESCO names as essential
 * for the occupation.
 */
export const professional = (refs: References) =>
  section(refs, {
    competences: list(competenceTree(refs), toCompetence),
    esco: list(refs.entry('esco-competences'), ({ id }) => id)
      .max(most)
      .optional()
      .describe(
        `Ids in esco-competences.json: what ESCO calls essential for the occupation, at most ${most}, those first that the fewest occupations there need.`,
      ),
  }).check(checkTree);
