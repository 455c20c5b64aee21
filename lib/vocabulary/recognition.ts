import { z } from 'zod';
import { locales } from '#lib/i18n/locales';
import { list } from './list';
import { idSchema, localizedText, termSchema, textSchema } from './term';

const sources = list(idSchema).describe('Ids in sources.json: where it comes from.');
const url = z.url({ protocol: /^https?$/, error: 'an address that starts with https://' });

/** Who decides on certificates, assesses them or advises on them. */
export const authority = termSchema({
  url: url.optional().describe('Its official page on certificates; left out where it has several, one a Land.'),
  about: localizedText
    .optional()
    .describe('What it does for people with a certificate, by language; left out for those of single occupations.'),
  levels: localizedText
    .optional()
    .describe('What it says about levels of education, by language; left out for those who do not.'),
  sources,
});

/** An official list that names occupations or training in demand. */
export const shortageList = termSchema({
  short: localizedText.describe('Country and year, by language: "Österreich 2026".'),
  language: z.enum(locales).describe('Language of the names on the list.'),
  law: textSchema.optional().describe('Where the list was published, "BGBl. II 316/2025".'),
  url: url.optional().describe('Where the list can be read.'),
  caveat: localizedText.describe(
    'Whom the list concerns and what it does not say, by language; shown with every name.',
  ),
  sources,
});
