import { z } from 'zod';
import {
  bisIdSchema,
  dateSchema,
  envelope,
  idSchema,
  labelsSchema,
  namedSchemas,
  perKnownLanguage,
  perLanguage,
  sourcesSchema,
  urlSchema,
} from './parts';

const pages = perKnownLanguage(urlSchema).describe('The page of it, in each language that has one.');
const occupations = z.array(idSchema).describe('Ids of its occupations in /data/occupations.json.');

const occupationEntry = z
  .object({
    id: idSchema,
    url: urlSchema.describe('The whole data of the occupation.'),
    officialTitle: z.string(),
    titles: labelsSchema.describe('With both gender forms, in each language.'),
    pages,
    curated: z.boolean().describe('False: imported from a source and not gone through by an editor.'),
    updated: dateSchema.optional().describe('Day on which the site last changed or checked the profile.'),
    area: idSchema.optional().describe('Id in /data/areas.json.'),
    group: idSchema.optional().describe('Id of a group in that area.'),
    ams: z.array(z.string()).optional().describe('Codes in the AMS-Berufssystematik.'),
    isco: z.string().optional().describe('Unit group of ISCO-08.'),
    esco: z.array(urlSchema).optional().describe('ESCO occupations that are exactly this one or close to it.'),
    salary: z
      .object({ min: z.int(), max: z.int().optional(), asOf: dateSchema })
      .optional()
      .describe('Minimum starting pay in euros, gross, a month.'),
    german: z.object({ from: z.string(), to: z.string().optional() }).optional().describe('Levels of the CEFR.'),
  })
  .register(namedSchemas, { id: 'OccupationEntry' });

/** The published shape of the list of occupations. */
export const occupationsSchema = z
  .object({ ...envelope, occupations: z.array(occupationEntry) })
  .describe('All occupations, with the figures lists show.')
  .register(namedSchemas, { id: 'Occupations' });

const competenceEntry = z
  .object({
    id: idSchema,
    labels: labelsSchema,
    pages,
    bisId: bisIdSchema.optional(),
    broader: idSchema.optional().describe('Id of the competence this one is part of.'),
    area: idSchema
      .optional()
      .describe('Id in "areas"; left out where a broader competence has it or no source names one.'),
  })
  .register(namedSchemas, { id: 'CompetenceEntry' });

/** The published shape of the list of competences. */
export const competencesSchema = z
  .object({
    ...envelope,
    areas: z.array(z.object({ id: idSchema, labels: labelsSchema })),
    competences: z.array(competenceEntry),
  })
  .describe('The competences that the published profiles name.')
  .register(namedSchemas, { id: 'Competences' });

const group = z.object({
  id: idSchema,
  labels: labelsSchema,
  bisId: bisIdSchema.optional(),
  isco: z.string().optional().describe('ISCO-08 code.'),
  occupations,
});

/** The published shape of the list of areas. */
export const areasSchema = z
  .object({
    ...envelope,
    areas: z.array(
      z.object({
        id: idSchema,
        labels: labelsSchema,
        pages,
        bisId: bisIdSchema.optional(),
        isco: z.string().optional().describe('ISCO-08 code.'),
        groups: z.array(group),
      }),
    ),
  })
  .describe('Areas of occupations with their groups.')
  .register(namedSchemas, { id: 'Areas' });

const eqf = z.int().min(1).max(8).describe('Level of the European Qualifications Framework.');
const inWords = perLanguage(z.string()).optional().describe('In the words of a person who has it.');
const sources = z.array(idSchema).describe('Ids in "sources".');

/** The published shape of the levels of education and the frameworks. */
export const qualificationsSchema = z
  .object({
    ...envelope,
    levels: z
      .array(
        z.object({
          id: idSchema,
          labels: labelsSchema,
          inWords,
          eqf: z.array(eqf).optional().describe('Left out where no register assigns a level.'),
          only: perLanguage(z.string()).optional().describe('Which schools of this kind have the level, if not all.'),
          pages,
          occupations,
          sources,
        }),
      )
      .describe('Levels of education, the lowest first.'),
    frameworks: z
      .array(
        z.object({
          eqf,
          nqr: z.string().describe('Level of the Austrian framework (NQR).'),
          at: z.array(z.object({ labels: labelsSchema })).describe('Typical Austrian qualifications.'),
          sok: z
            .array(
              z.object({
                level: z.int().describe('Level of the Slovenian framework (SOK).'),
                labels: labelsSchema,
                inWords,
                former: z.literal(true).optional().describe('No longer awarded.'),
              }),
            )
            .describe('Slovenian qualifications.'),
          sources,
        }),
      )
      .describe('The Austrian and Slovenian frameworks, level by level.'),
    sources: sourcesSchema,
  })
  .describe('Levels of education and qualification frameworks.')
  .register(namedSchemas, { id: 'Qualifications' });

export type Published = {
  occupations: z.output<typeof occupationsSchema>;
  competences: z.output<typeof competencesSchema>;
  areas: z.output<typeof areasSchema>;
  qualifications: z.output<typeof qualificationsSchema>;
};
