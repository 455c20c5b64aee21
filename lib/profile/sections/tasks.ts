import type { References } from '../references';
import { section } from './section';

/** The work itself; prose under `## tasks`. */
export const tasks = (refs: References) => section(refs, {});
