import { z } from 'zod';
import { uniqueList } from '#lib/vocabulary/list';
import { idSchema, statusSchema } from '#lib/vocabulary/term';
import { checkNames, nameSchema } from './names';

/** Checks that a slug in use is not listed as a former one. */
function checkFormerSlugs({
  value,
  issues,
}: z.core.ParsePayload<{ slug: string; formerSlugs: readonly string[] }>): void {
  const index = value.formerSlugs.indexOf(value.slug);
  if (index < 0) return;
  const message = `"${value.slug}" is the slug, and not a former one`;
  const params = { hint: 'remove it from "formerSlugs"' };
  issues.push({ code: 'custom', path: ['formerSlugs', index], input: value.slug, message, params });
}

/** The front matter of `sl.md` and `de.md`. */
export const frontMatterSchema = z
  .strictObject({
    slug: idSchema
      .max(150)
      .describe('Last part of the address in this language; if it must change, the old one goes to formerSlugs.'),
    formerSlugs: uniqueList(idSchema.max(150))
      .default([])
      .describe('Earlier values of slug: their addresses lead to the page.'),
    status: statusSchema.exclude(['missing']).describe('How far the prose of the file can be trusted.'),
    title: nameSchema.describe('The title with both gender forms written out.'),
    feminine: nameSchema.describe('The title for a woman.'),
    masculine: nameSchema.describe('The title for a man.'),
    alternatives: z
      .array(nameSchema)
      .default([])
      .describe('Other good names people search for; a page prints the first five.'),
    searchWords: z
      .array(nameSchema)
      .default([])
      .describe(
        'What people type that is wrong, colloquial or offensive, or the name of a neighbouring occupation without a profile: found by the search, printed nowhere.',
      ),
    summary: z.string().min(50).max(170).describe('One sentence on what one does; shown by search engines.'),
    brief: z
      .array(
        z
          .string()
          .min(15)
          .max(110)
          .regex(/^\p{Lu}.*[.!?]$/u, 'must be a whole sentence'),
      )
      .min(5)
      .max(7)
      .optional()
      .describe('The occupation in easy words (A2 to B1): short sentences that stand first on the page.'),
    missing: uniqueList(z.string()).default([]).describe('Sections whose prose is only in another language so far.'),
  })
  .check(checkNames)
  .check(checkFormerSlugs);
