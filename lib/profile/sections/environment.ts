import type { References } from '../references';
import { list, section } from './section';

/** Conditions of the work. */
export const environment = (refs: References) => section(refs, { conditions: list(refs.entry('work-environment')) });
