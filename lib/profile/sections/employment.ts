import type { References } from '../references';
import { section } from './section';

/** Where one finds work; prose under `## employment`. */
export const employment = (refs: References) => section(refs, {});
