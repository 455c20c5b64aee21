import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';

/** The start of every section: what its facts rest on. */
export function section<Shape extends z.ZodRawShape>(refs: References, shape: Shape) {
  return z.strictObject({
    sources: list(refs.source).describe('Ids in sources.json of what the section rests on.'),
    ...shape,
  });
}

/** An address of a page that is not ours. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'an address that starts with https://' });
