import { z } from 'zod';
import type { SectionId } from '#lib/profile/section-ids';
import { sectionIds } from '#lib/profile/section-ids';
import { dateSchema, envelope, idSchema, namedSchemas, perKnownLanguage, sourcesSchema, urlSchema } from './parts';
import { sectionSchemas } from './section-schemas';

const textSchema = z
  .object({
    status: z.enum(['reviewed', 'machine']).describe('How far the texts of this language can be trusted.'),
    page: urlSchema.describe('The profile as a page.'),
    title: z.string().describe('With both gender forms.'),
    feminine: z.string(),
    masculine: z.string(),
    alternatives: z.array(z.string()).optional().describe('Other good names.'),
    summary: z.string().optional().describe('One sentence on what one does.'),
    brief: z.array(z.string()).optional().describe('The occupation in easy words, sentence by sentence.'),
  })
  .describe('Names and address in one language.')
  .register(namedSchemas, { id: 'OccupationText' });

const sections: { [Id in SectionId]: z.ZodOptional<(typeof sectionSchemas)[Id]> } = Object.fromEntries(
  sectionIds.map((id) => [id, sectionSchemas[id].optional()]),
) as never;

/** The published shape of a profile. */
export const occupationSchema = z
  .object({
    ...envelope,
    id: idSchema,
    shortUrl: urlSchema
      .optional()
      .describe("Leads to the page in the reader's language, by an official code: to print or to say."),
    officialTitle: z.string().describe('The title as its source writes it, in German.'),
    curated: z.boolean().describe('False: imported from a source and not gone through by an editor.'),
    updated: dateSchema.optional().describe('Day on which the site last changed or checked the profile.'),
    sourceUpdated: dateSchema.optional().describe('Day on which the source last changed what was imported.'),
    changes: z
      .array(z.object({ date: dateSchema, what: perKnownLanguage(z.string()) }))
      .describe('What the site changed, the newest first.'),
    texts: perKnownLanguage(textSchema).describe('By language; those without a page are left out.'),
    sections: z
      .object(sections)
      .describe('What is known. A section that is left out has no data; see also "silent" and "withheld".'),
    silent: z.array(z.enum(sectionIds)).describe('Sections on which the sources that were read say nothing.'),
    withheld: z
      .array(
        z.object({
          part: z.string().describe('Path in this file, "sections.tasks".'),
          sources: z.array(idSchema).describe('Ids in "sources" of those whose owner has not allowed it.'),
        }),
      )
      .describe('What the page shows and this file leaves out, because its owner has not allowed others to reuse it.'),
    sources: sourcesSchema,
  })
  .describe('A profile of an occupation.')
  .register(namedSchemas, { id: 'Occupation' });

export type PublishedOccupation = z.output<typeof occupationSchema>;
export type PublishedSections = PublishedOccupation['sections'];
