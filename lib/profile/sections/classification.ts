import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section } from './section';

const amsTitle = z.strictObject({
  code: z.string().regex(/^[0-9A-Z]{6}$/, 'six digits or capital letters, as text'),
  title: z.string().min(1).describe('The title as the AMS classification writes it.'),
});

/** The address of an occupation in ESCO. */
export const escoAddress = /^http:\/\/data\.europa\.eu\/esco\/occupation\/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The occupation in official classifications. */
export const classification = (refs: References) =>
  section(refs, {
    group: refs.group.describe('Id of the BIS group in areas.json; its area follows from it.'),
    ams: list(amsTitle, ({ code }) => code)
      .optional()
      .describe('AMS-Berufssystematik (Sechssteller), without the codes of apprentices.'),
    amsRelated: list(amsTitle, ({ code }) => code)
      .optional()
      .describe(
        'Titles of the AMS that are near the occupation without being the same, and those of apprentices: the search finds it by them, no page shows them.',
      ),
    isco: z
      .string()
      .regex(/^\d{4}$/, 'four digits, as text')
      .optional()
      .describe('ISCO-08 unit group.'),
    esco: list(
      z.strictObject({
        uri: z
          .string()
          .regex(escoAddress, 'an ESCO address, http://data.europa.eu/esco/occupation/ and a UUID in lower case'),
        code: z.string().regex(/^\d{4}(\.\d+)*$/, 'an ESCO code as 2433.6'),
        match: z.enum(['exact', 'close', 'narrow', 'broad']).optional().describe('How near the ESCO occupation is.'),
        confirmed: z.literal(false).optional().describe('Our choice, which no person has confirmed yet.'),
      }),
      ({ uri }) => uri,
    )
      .optional()
      .describe('Occupations of the European classification ESCO.'),
    bisId: z.int().positive().optional().describe('Number of the occupation in the AMS BIS.'),
  });
