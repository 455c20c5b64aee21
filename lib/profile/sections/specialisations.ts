import type { References } from '../references';
import { list, section } from './section';

/** Specialisations of the occupation, in the groups of the source. */
export const specialisations = (refs: References) =>
  section(refs, { groups: list(list(refs.entry('specialisations'))) });
