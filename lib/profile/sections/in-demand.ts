import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Competences requested in job advertisements. */
export const inDemand = (refs: References) => section(refs, { competences: list(refs.entry('competences')) });
