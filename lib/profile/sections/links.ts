import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';
import { section, urlSchema } from './section';

const start = z.literal(true).optional().describe('The address is a start page, not the page of the occupation.');

const link = z.strictObject({
  title: z.string().min(1).describe('The title as the linked page writes it.'),
  kind: z.string().min(1).optional().describe('Kind of education the page speaks of, as it writes it.'),
  url: urlSchema.optional().describe('Left out where the source gives the title only.'),
  start,
});

/** Pages of the AMS on the same occupation. */
export const links = (refs: References) =>
  section(refs, {
    bis: z.strictObject({ url: urlSchema, start }).optional().describe('The profile in the AMS BIS.'),
    berufslexikon: list(link, ({ title, kind, url }) => [title, kind, url].join('\n')).optional(),
    ausbildungskompass: list(link, ({ title, kind, url }) => [title, kind, url].join('\n')).optional(),
  });
