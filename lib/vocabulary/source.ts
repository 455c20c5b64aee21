import { z } from 'zod';
import { byLocale, locales } from '#lib/i18n/locales';
import { partialDateSchema } from './date';
import { idSchema, localizedText, textSchema } from './term';

/** The schema of a source. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  publisher: z
    .strictObject(byLocale(() => textSchema.optional()))
    .refine((names) => locales.some((locale) => names[locale] !== undefined), {
      error: '"publisher" has no name',
      params: { expected: `the name in at least one of ${locales.map((locale) => `"${locale}"`).join(', ')}` },
    })
    .describe('Who is responsible for the source, in each language that has a name for it.'),
  title: localizedText.describe('The full title, by language.'),
  short: localizedText.describe(
    'The name in the list of sources of a profile, "BIS 2026", by language; no two sources share one.',
  ),
  url: z
    .url({ protocol: /^https?$/, error: 'an address that starts with https://' })
    .optional()
    .describe('Where the source can be read.'),
  date: partialDateSchema.optional().describe('When the source was published or last changed.'),
  collected: partialDateSchema
    .optional()
    .describe('When we read it, if that differs from its own date or that date is unknown.'),
  note: localizedText.optional().describe('What was taken from it or changed, by language; shown on pages.'),
  licence: z
    .strictObject({ title: textSchema, url: z.url({ protocol: /^https$/ }) })
    .optional()
    .describe('The terms under which its owner lets anyone reuse it; left out where the owner has not said so.'),
});

/** Where facts come from. */
export type Source = z.output<typeof sourceSchema>;
