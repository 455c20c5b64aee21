import { z } from 'zod';
import type { References } from '../references';
import { section } from './section';

/** CEFR levels, the lowest first. */
export const cefrLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type CefrLevel = (typeof cefrLevels)[number];

/** German required for the work as CEFR levels; the reason is prose under `## german`. */
export const german = (refs: References) =>
  section(refs, {
    from: z.enum(cefrLevels).describe('Lowest CEFR level that suffices.'),
    to: z.enum(cefrLevels).optional().describe('Highest level asked for.'),
  }).check((check) => {
    const { from, to } = check.value;
    if (to === undefined || cefrLevels.indexOf(from) <= cefrLevels.indexOf(to)) return;
    check.issues.push({
      code: 'custom',
      path: ['from'],
      input: from,
      message: `the German level goes from ${from} down to ${to}`,
      params: { expected: '"from" to be at most "to"' },
    });
  });
