import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Typical qualification levels of people in the occupation. */
export const levels = (refs: References) => section(refs, { levels: list(refs.entry('qualification-levels')) });
