import { uniqueList } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Specialisations the AMS uses for placement; an empty list means that the source names none. */
export const placement = (refs: References) =>
  section(refs, { specialisations: uniqueList(refs.entry('specialisations')) });
