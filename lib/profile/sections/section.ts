import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import type { References } from '../references';

/** The common fields of every section: the sources of its facts. */
export function section<Shape extends z.ZodRawShape>(refs: References, shape: Shape) {
  return z.strictObject({
    sources: list(refs.source).describe('Ids in sources.json of what the section rests on.'),
    ...shape,
  });
}

/** The address of an external page. */
export const urlSchema = z.url({ protocol: /^https?$/, error: 'an address that starts with https://' });
