import { z } from 'zod';
import {
  bisIdSchema,
  competenceSchema,
  dateSchema,
  idSchema,
  labelsSchema,
  namedSchemas,
  perLanguage,
  termSchema,
  urlSchema,
} from './parts';
import { employmentShape, recognitionShape } from './recognition-schemas';

const proseSchema = z
  .object({
    status: z.enum(['reviewed', 'machine', 'missing']).describe('missing: no text in this language yet.'),
    markdown: z.string().optional().describe('CommonMark: paragraphs, lists and links.'),
    parts: z.record(z.string(), z.string()).optional().describe('Texts on single entries of the section, by their id.'),
  })
  .describe('The text of a section in one language.')
  .register(namedSchemas, { id: 'Prose' });

const section = <Shape extends z.ZodRawShape>(about: string, shape: Shape) =>
  z
    .object({
      sources: z.array(idSchema).describe('Ids in "sources" of what the section rests on.'),
      text: perLanguage(proseSchema).optional().describe('The text of the section.'),
      ...shape,
    })
    .describe(about);

const euros = z.int().describe('Euros, gross, a month.');
const range = { min: euros, max: euros.optional().describe('Left out where the source says only "from".') };
const terms = z.array(termSchema);
const competences = z.array(competenceSchema);
const eqfLevel = z.int().min(1).max(8);
const cefrLevel = z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']);

const competenceTree = z
  .array(
    z.object({
      competence: competenceSchema,
      narrower: z
        .array(
          z.object({
            competence: competenceSchema,
            examples: competences.optional().describe('Competences named as examples of it.'),
          }),
        )
        .optional(),
    }),
  )
  .describe('Competences with those they are made of.');

const amsTitle = z.object({
  code: z.string().describe('Six digits or letters of the AMS-Berufssystematik.'),
  title: z.string(),
});

const start = z.literal(true).optional().describe('The address is a start page, not the page of the occupation.');
const link = z.object({ title: z.string(), kind: z.string().optional(), url: urlSchema.optional(), start });

/** The published shape of each section. */
export const sectionSchemas = {
  tasks: section('The work itself.', {}),
  salary: section('Minimum starting pay.', {
    asOf: dateSchema.describe('Day or year of the figures.'),
    payments: z.literal([12, 14]).optional().describe('Payments a year; left out where not known.'),
    overall: z.object(range).describe('The range over all bands of the newest year.'),
    bands: z
      .array(
        z.object({
          level: termSchema.describe('Level of education; more on it in /data/qualifications.json.'),
          module: termSchema.optional().describe('Module of the apprenticeship, where pay differs by it.'),
          ...range,
          asOf: dateSchema,
        }),
      )
      .optional(),
  }),
  vacancies: section('Open positions on one day.', { count: z.int(), asOf: dateSchema, url: urlSchema.optional() }),
  employment: section('Employers and the labour market.', employmentShape),
  environment: section('Working conditions.', { conditions: terms }),
  german: section('German needed for the work.', {
    from: cefrLevel.describe('Lowest level of the CEFR that suffices.'),
    to: cefrLevel.optional().describe('Highest level asked for.'),
  }),
  'in-demand': section('Competences asked for in job advertisements.', { competences }),
  basic: section('Competences that make up the core of the occupation.', { competences }),
  professional: section('Professional competences.', {
    competences: competenceTree,
    esco: z
      .array(termSchema.extend({ esco: urlSchema.describe('Address of the concept in ESCO.') }))
      .optional()
      .describe('What ESCO calls essential for the occupation, at most 25, those first that few occupations need.'),
  }),
  transversal: section('Transversal competences.', { competences: competenceTree }),
  optional: section('Competences that help but are not needed everywhere.', { competences }),
  digcomp: section('Digital competences by the areas of DigComp AT.', {
    areas: z.array(
      z.object({
        area: termSchema,
        from: z.int().min(1).max(8).optional().describe('Lowest level; left out where the source does not say.'),
        to: z.int().min(1).max(8).optional().describe('Highest level; left out where the source does not say.'),
        stated: z
          .enum(['figure', 'words'])
          .optional()
          .describe('Whether the source prints the levels or says them in words.'),
      }),
    ),
  }),
  levels: section('Levels of education people in the occupation have.', { levels: terms }),
  training: section('Ways into the occupation.', {
    routes: z.array(
      z.object({
        route: termSchema.describe('Kind of education.'),
        eqf: z
          .array(eqfLevel)
          .optional()
          .describe('EQF levels; empty where the register assigns none, left out where not known.'),
        years: z
          .array(z.number())
          .optional()
          .describe('Its length; the second one with a further module. Left out where not known.'),
        printed: z.string().optional().describe('The level as the source prints it, where that is another.'),
        fields: z.array(z.object({ field: termSchema, narrower: terms.optional() })).optional(),
        sources: z.array(idSchema),
      }),
    ),
  }),
  recognition: section('Legal requirements for people trained in another country.', recognitionShape),
  certificates: section('Helpful certificates, by group.', {
    groups: z.array(z.object({ group: termSchema, certificates: terms })),
  }),
  'further-training': section('Further training.', {
    deepening: terms.optional().describe('Topics that go deeper.'),
    advancement: terms.optional().describe('Topics for advancement.'),
    crossField: terms.optional().describe('Topics across fields.'),
    providers: terms.optional(),
    schools: terms.optional().describe('Types of school that offer it.'),
  }),
  specialisations: section('Specialisations, in the groups of the source.', { groups: z.array(terms) }),
  placement: section('Specialisations the AMS places by; an empty list: the source names none.', {
    specialisations: terms,
  }),
  related: section('Related occupations.', {
    occupations: z.array(
      z.object({
        id: idSchema,
        labels: labelsSchema,
        url: urlSchema.optional().describe('The data of the occupation; left out where the site has no profile of it.'),
      }),
    ),
  }),
  classification: section('The occupation in official classifications.', {
    area: termSchema.describe('More on it in /data/areas.json.'),
    group: termSchema.describe('Group in the area.'),
    ams: z.array(amsTitle).optional().describe('AMS-Berufssystematik.'),
    bisId: bisIdSchema.optional(),
    isco: z.string().optional().describe('Unit group of ISCO-08.'),
    esco: z
      .array(
        z.object({
          uri: urlSchema,
          code: z.string(),
          match: z
            .enum(['exact', 'close', 'narrow', 'broad'])
            .optional()
            .describe('How the ESCO occupation relates to this one; left out where nobody has said.'),
          confirmed: z.boolean().describe('False: a choice of ours that no person has confirmed yet.'),
        }),
      )
      .optional(),
  }),
  links: section('Pages of the AMS on the same occupation.', {
    bis: z.object({ url: urlSchema, start }).optional(),
    berufslexikon: z.array(link).optional(),
    ausbildungskompass: z.array(link).optional(),
  }),
};
