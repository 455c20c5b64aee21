import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Specialisations of the occupation, in the groups of the source. */
export const specialisations = (refs: References) =>
  section(refs, {
    groups: list(list(refs.entry('specialisations')), (group) => group.map((term) => term?.id ?? term).join(' ')),
  });
