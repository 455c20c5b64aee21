import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { checkTree, competenceTree, toCompetence } from './competence-tree';
import { section } from './section';

/** Transversal competences as a tree (überfachliche Kompetenzen). */
export const transversal = (refs: References) =>
  section(refs, { competences: list(competenceTree(refs), toCompetence) }).check(checkTree);
