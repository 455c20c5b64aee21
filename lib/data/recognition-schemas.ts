import { z } from 'zod';
import { answers } from '#lib/profile/recognition';
import { recognitionClasses } from '#lib/profile/sections/recognition';
import { idSchema, languageSchema, perLanguage, termSchema, urlSchema } from './parts';

/** What is published of the demand for an occupation. */
export const employmentShape = {
  demand: z
    .array(
      z.object({
        list: termSchema.extend({
          language: languageSchema.describe('BCP 47 tag of the names.'),
          law: z.string().optional().describe('Where the list was published.'),
          url: urlSchema.optional(),
          caveat: perLanguage(z.string()).describe('Whom the list concerns and what it does not say.'),
        }),
        names: z.array(z.string()).describe('What the list calls the occupation or its training.'),
        sources: z.array(idSchema).describe('Ids in "sources" of where the names were read.'),
      }),
    )
    .optional()
    .describe('Official lists that name the occupation as one in demand; left out where none is known to.'),
};

/** What is published of the recognition of certificates. */
export const recognitionShape = {
  class: z
    .enum(recognitionClasses)
    .describe(
      'auto: recognised automatically (Directive 2005/36/EC, Annex V); general: compared by the general system of the directive; land: recognised by the Land; licence: a licence instead of a certificate; title: only the title is protected; trade, self: only for the self-employed, by the trade code or another law; free, none: not regulated.',
    ),
  answer: z.enum(answers).describe('Whether a certificate has to be recognised, in one of four answers.'),
  trades: z.array(termSchema).optional().describe('The regulated trades (§ 94 GewO).'),
  laws: z.array(z.string()).optional().describe('As Austria cites them.'),
  authorities: z
    .array(termSchema.extend({ url: urlSchema.optional() }))
    .optional()
    .describe('Who decides.'),
  links: z.array(z.object({ title: z.string(), language: z.enum([...languageSchema.options, 'en']), url: urlSchema })),
};
