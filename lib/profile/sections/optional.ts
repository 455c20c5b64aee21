import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Competences that help in the occupation but are not needed everywhere (ESCO: optional). */
export const optional = (refs: References) => section(refs, { competences: list(refs.entry('competences')) });
