import type { References } from '../references';
import { section } from './section';

/** Employers and the labour market; prose under `## employment`. */
export const employment = (refs: References) => section(refs, {});
