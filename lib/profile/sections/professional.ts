import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { checkTree, competenceTree, toCompetence } from './competence-tree';
import { section } from './section';

/** Professional competences as a tree of up to three levels (fachliche Kompetenzen). */
export const professional = (refs: References) =>
  section(refs, { competences: list(competenceTree(refs), toCompetence) }).check(checkTree);
