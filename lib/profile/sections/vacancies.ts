import { z } from 'zod';
import { dateSchema } from '#lib/vocabulary/date';
import type { References } from '../references';
import { section, urlSchema } from './section';

/** Open positions on one day. */
export const vacancies = (refs: References) =>
  section(refs, {
    count: z.int().min(0).describe('Number of open positions in the AMS eJob-Room.'),
    asOf: dateSchema.describe('The day the number was read.'),
    url: urlSchema.optional().describe('Where to look for open positions today; left out where it is not known.'),
  });
