import { z } from 'zod';
import { list } from './list';
import { namedPage } from './named-page';
import { idSchema, localizedText, termSchema, textSchema } from './term';

/** The schema of an entry of the glossary; its labels are the name in full. */
export const glossaryEntrySchema = termSchema({
  abbreviations: list(textSchema.regex(/^[\p{L}\p{N} -]+$/u, 'letters, digits, hyphens and blanks'))
    .optional()
    .describe(
      'How the term is abbreviated in any language, the Austrian way first: ["EQR", "EOK"]. Each first use on a page is explained. Left out for words, and where it can mean something else.',
    ),
  sentence: localizedText.describe('What it is, in one sentence of our own, by language.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('The official address, where we have read it in a source.'),
  page: namedPage.optional().describe('The page of the site that says more.'),
  sources: list(idSchema).describe('Ids in sources.json: where the sentence comes from.'),
});

/** A term of work and education in Austria, explained. */
export type GlossaryEntry = z.output<typeof glossaryEntrySchema>;
