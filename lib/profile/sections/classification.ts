import { z } from 'zod';
import type { References } from '../references';
import { list, section } from './section';

/** Places of the occupation in official classifications. */
export const classification = (refs: References) =>
  section(refs, {
    group: refs.group.describe('Id of the BIS group in areas.json; its area follows from it.'),
    ams: list(
      z.strictObject({
        code: z.string().regex(/^[0-9A-Z]{6}$/, 'six digits or capital letters, as text'),
        title: z.string().min(1).describe('The title as the AMS classification writes it.'),
      }),
    ).describe('AMS-Berufssystematik (Sechssteller).'),
    isco: z
      .string()
      .regex(/^\d{4}$/, 'four digits, as text')
      .optional()
      .describe('ISCO-08 unit group.'),
    bisId: z.int().positive().describe('Number of the occupation in the AMS BIS.'),
  });
