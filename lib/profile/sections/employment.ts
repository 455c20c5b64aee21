import { z } from 'zod';
import { list } from '#lib/vocabulary/list';
import { textSchema } from '#lib/vocabulary/term';
import type { References } from '../references';
import { section } from './section';

/** Employers and the labour market; prose under `## employment`. */
export const employment = (refs: References) =>
  section(refs, {
    demand: list(
      z.strictObject({
        list: refs.entry('shortage-lists').describe('Id in shortage-lists.json.'),
        names: list(textSchema).describe('What the list calls the occupation or its training, as it writes it.'),
        sources: list(refs.source).describe('Ids in sources.json: where the names were read.'),
      }),
      ({ list }) => list,
    )
      .optional()
      .describe('Official lists that name the occupation as one in demand; left out where none is known to.'),
  });
