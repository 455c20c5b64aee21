import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

const level = z.int().min(1).max(8);

/**
 * Digital competences by the areas of DigComp AT. The overall description is prose under `## digcomp`,
 * each area's under `### <area>`.
 */
export const digcomp = (refs: References) =>
  section(refs, {
    areas: list(
      z
        .strictObject({
          area: refs.entry('digcomp-areas'),
          from: level.optional().describe('Lowest level 1-8; left out where the source does not say.'),
          to: level.optional().describe('Highest level 1-8; left out where the source does not say.'),
          stated: z
            .enum(['figure', 'words'])
            .optional()
            .describe('Whether the source prints the levels or says them in words.'),
        })
        .check((check) => {
          const { from, to } = check.value;
          if (from === undefined || to === undefined || from <= to) return;
          check.issues.push({
            code: 'custom',
            path: ['from'],
            input: from,
            message: `the level goes from ${from} down to ${to}`,
            params: { expected: '"from" to be at most "to"' },
          });
        }),
      ({ area }) => area,
    ),
  });
