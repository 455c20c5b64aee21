import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Competences that make up the core of the occupation (Basiskompetenzen). */
export const basic = (refs: References) => section(refs, { competences: list(refs.entry('competences')) });
