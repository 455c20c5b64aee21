import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Related occupations, linked where the site has a profile. */
export const related = (refs: References) => section(refs, { occupations: list(refs.occupation) });
