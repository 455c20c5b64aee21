import type { References } from '../references';
import { list, section } from './section';

/** Competences that advertisements ask for. */
export const inDemand = (refs: References) => section(refs, { competences: list(refs.entry('competences')) });
