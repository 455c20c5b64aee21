import { z } from 'zod';
import { byLocale, locales } from '#lib/i18n/locales';

/**
 * The version of all published shapes. Patch: a description changed. Minor: something was added. Major: something was
 * removed, renamed or means something else.
 */
export const dataVersion = '1.1.0';

/** The schemas that other programs may refer to, by name. */
export const namedSchemas = z.registry<{ id: string }>();

/** One value per language of the site. */
export const perLanguage = <Schema extends z.ZodType>(schema: Schema) => z.object(byLocale(() => schema));

/** The same where languages may be missing. */
export const perKnownLanguage = <Schema extends z.ZodType>(schema: Schema) =>
  z.object(byLocale(() => schema.optional()));

export const idSchema = z
  .string()
  .describe('Never changes. Lower-case letters, digits and hyphens; opaque: do not read a meaning from it.');

export const urlSchema = z.url();

const statusSchema = z
  .enum(['reviewed', 'machine', 'missing'])
  .describe(
    'reviewed: written or checked by a person, or the official wording; machine: translated by a program and not checked; missing: no text in this language yet.',
  );

export const languageSchema = z.enum(locales).describe('BCP 47 tag.');

const labelSchema = z
  .object({
    text: z.string().optional().describe('Left out where the status is "missing".'),
    status: statusSchema,
  })
  .describe('A text in one language, and how far it can be trusted.')
  .register(namedSchemas, { id: 'Label' });

export const labelsSchema = perLanguage(labelSchema)
  .describe('The text in each language. The German one is the wording of the source.')
  .register(namedSchemas, { id: 'Labels' });

export const termSchema = z
  .object({ id: idSchema, labels: labelsSchema })
  .describe('A term in all languages.')
  .register(namedSchemas, { id: 'Term' });

export const bisIdSchema = z.int().describe('Number in the Berufsinformationssystem (BIS) of the AMS.');

export const competenceSchema = z
  .object({ id: idSchema, labels: labelsSchema, bisId: bisIdSchema.optional() })
  .describe('A competence; /data/competences.json has more on it.')
  .register(namedSchemas, { id: 'Competence' });

export const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/)
  .describe('A day as YYYY-MM-DD; a month or year alone where the source is no more precise.');

export const licenceSchema = z.object({ title: z.string(), url: urlSchema }).register(namedSchemas, { id: 'Licence' });

export const sourceSchema = z
  .object({
    id: idSchema,
    publisher: perKnownLanguage(z.string()).describe('Who is responsible for it, in the languages that have a name.'),
    title: perLanguage(z.string()),
    url: urlSchema.optional(),
    date: dateSchema.optional().describe('When it was published or last changed.'),
    collected: dateSchema.optional().describe('When it was read, where that differs or its own date is unknown.'),
    note: perLanguage(z.string())
      .optional()
      .describe('What was taken from it or changed, and the attribution it asks for.'),
    licence: licenceSchema
      .optional()
      .describe(
        'The terms under which its owner lets anyone reuse it. Left out: rights reserved; quote single facts, with the source and its date, and ask the owner for more.',
      ),
  })
  .describe('Where facts come from.')
  .register(namedSchemas, { id: 'Source' });

export const sourcesSchema = z.array(sourceSchema).describe('All sources the file names.');

/** What every published file begins with. */
export const envelope = {
  $schema: urlSchema.describe('Address of the JSON Schema of this file.'),
  version: z.string().describe('Version of the shape, by semantic versioning: compare the first number.'),
  url: urlSchema.describe('Address of this file.'),
  licence: z
    .object({
      title: z.string(),
      url: urlSchema,
      attribution: z.string().describe('The name to give.'),
      covers: z.string().describe('What is under this licence, and what is not.'),
    })
    .describe('The licence of what the site itself has written.')
    .register(namedSchemas, { id: 'OwnLicence' }),
};
