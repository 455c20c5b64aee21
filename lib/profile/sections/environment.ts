import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Working conditions. */
export const environment = (refs: References) => section(refs, { conditions: list(refs.entry('work-environment')) });
