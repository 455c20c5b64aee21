import type { References } from '../references';
import { section } from './section';

/** What one does; prose under `## tasks`. */
export const tasks = (refs: References) => section(refs, {});
