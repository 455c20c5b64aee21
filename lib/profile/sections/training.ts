import { z } from 'zod';
import { list, uniqueList } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

/** Ways into the occupation: kinds of education with fields and level; prose under `## training`. */
export const training = (refs: References) => {
  const education = refs.entry('education');
  return section(refs, {
    routes: list(
      z.strictObject({
        route: education,
        eqf: uniqueList(z.int().min(1).max(8))
          .optional()
          .describe(
            'EQF (= NQR) levels by the register; empty where it says that it assigns none, left out where not known.',
          ),
        years: uniqueList(z.number().positive().max(8))
          .optional()
          .describe('Its length; the second one with a further module. Left out where not known.'),
        printed: z.string().optional().describe('The level as the source prints it, where that is another.'),
        fields: list(
          z.strictObject({ field: education, narrower: list(education).optional() }),
          ({ field }) => field,
        ).optional(),
        sources: list(refs.source).describe('What the route, its level and its length rest on.'),
      }),
      ({ route }) => route,
    ),
  });
};
