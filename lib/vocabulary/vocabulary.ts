import { z } from 'zod';
import { byLocale } from '#lib/i18n/locales';
import { glossaryEntrySchema } from './glossary';
import { list, uniqueList } from './list';
import { namedPage } from './named-page';
import { authority, shortageList } from './recognition';
import { sourceSchema } from './source';
import { idSchema, labelsSchema, localizedText, termSchema, textSchema, toSourceText } from './term';

export type { GlossaryEntry } from './glossary';
export type { Source } from './source';

const plainTerm = termSchema({});
const localizedSlug = z.strictObject(byLocale(() => idSchema));

const competence = termSchema({
  broader: idSchema.optional().describe('The competence this one is part of.'),
  bisId: z.int().positive().optional().describe('Number of the competence in the AMS BIS.'),
  slug: z
    .strictObject(byLocale(() => idSchema.optional()))
    .optional()
    .describe('Last part of the address, by language; never changes. A language that is left out uses the id.'),
  area: idSchema
    .optional()
    .describe(
      'Id in competence-areas.json. Left out for a competence with a broader one, and where no source names an area.',
    ),
});

const escoUri = z
  .url({ protocol: /^http$/, hostname: /^data\.europa\.eu$/ })
  .describe('Address of the skill or knowledge in ESCO: "http://data.europa.eu/esco/skill/…".');

const competenceArea = termSchema({
  slug: localizedSlug.describe('Last part of the address of the area page, by language; never changes.'),
});

const isco = z
  .string()
  .regex(/^\d{1,4}$/, 'one to four digits, as text')
  .optional()
  .describe('ISCO-08 code of an area or group that comes from that classification instead of the BIS.');

const slug = localizedSlug.describe(
  'Last part of the address of the page that lists its occupations, by language; never changes.',
);

const only = localizedText
  .optional()
  .describe(
    'Which schools of this kind have the level, where the register does not give it to all: "für drei- und vierjährige Schulen".',
  );

const inWords = localizedText
  .optional()
  .describe('The level in the words of a person who has it, by language: "Lehrabschluss", "izučen poklic".');

const qualificationLevel = termSchema({
  inWords,
  slug: slug.optional(),
  eqf: list(z.int().min(1).max(8))
    .optional()
    .describe(
      'EQF levels (the same as NQR levels) of qualifications of this kind; left out where no register assigns one.',
    ),
  only,
  sources: uniqueList(idSchema).optional().describe('Ids in sources.json: where "eqf" comes from.'),
});

const iscoGroup = termSchema({
  code: z
    .string()
    .regex(/^\d(\d{3})?$/, 'one digit for a major group or four for a unit group, as text')
    .describe('Code in ISCO-08.'),
  sources: list(idSchema).describe('Ids in sources.json: where the titles come from.'),
});

const area = termSchema({
  bisId: z.int().positive().optional().describe('Number of the area in the AMS BIS.'),
  isco,
  slug,
  groups: z
    .array(termSchema({ bisId: z.int().positive().optional().describe('Number of the group in the AMS BIS.'), isco }))
    .describe('Groups of occupations in this area: BIS-Berufsobergruppen or ISCO-08 unit groups.'),
});

const sokLevel = z.int().min(1).max(10).describe('Level of the Slovenian framework (SOK).');

const rung = z.strictObject({
  eqf: z.int().min(1).max(8).describe('Level of the European Qualifications Framework.'),
  nqr: textSchema.describe('Level of the Austrian framework (NQR), a Roman numeral; each equals one EQF level.'),
  at: uniqueList(z.strictObject({ labels: labelsSchema }), toSourceText).describe(
    'Typical Austrian qualifications at this level; empty where the register names none.',
  ),
  sok: uniqueList(
    z.strictObject({
      level: sokLevel,
      labels: labelsSchema,
      inWords,
      former: z.literal(true).optional().describe('No longer awarded: only the whole ladder shows it.'),
    }),
    (qualification) => `${qualification.level} ${toSourceText(qualification)}`,
  ).describe('Slovenian qualifications (SOK) that are referenced to this EQF level.'),
  sources: uniqueList(idSchema).describe('Ids in sources.json: where the level comes from.'),
});

const words = uniqueList(textSchema);

const searchGuide = z
  .strictObject({
    id: idSchema,
    words: z
      .strictObject(byLocale(() => words))
      .describe('Whole queries that the guide answers, by language, upper or lower case; no two guides share one.'),
    page: namedPage.optional().describe('The page of the site that answers the query.'),
    level: idSchema.optional().describe('Id in qualification-levels.json, for queries that name a school or training.'),
    area: idSchema
      .optional()
      .describe(
        'Id in areas.json: the nearest area to an occupation without a profile. A profile with that name wins.',
      ),
    link: z
      .strictObject({ title: localizedText, url: z.url({ protocol: /^https$/ }) })
      .optional()
      .describe('An official page on what the site does not describe.'),
    text: localizedText.optional().describe('One sentence beside the link, by language.'),
  })
  .refine(({ page, level, area, link }) => [page, level, area, link].filter(Boolean).length === 1, {
    error: 'a guide leads to one place',
    params: { expected: 'one of "page", "level", "area" and "link"' },
  });

/** A step of the qualification frameworks: EQF, Austrian NQR, Slovenian SOK. */
export type Rung = z.output<typeof rung>;
export type Competence = z.output<typeof competence>;
/** Who decides on certificates, assesses them or advises on them. */
export type Authority = z.output<typeof authority>;
/** A competence area of the BIS; competences without a broader one belong to it directly. */
export type CompetenceArea = z.output<typeof competenceArea>;
export type Area = z.output<typeof area>;
/** A level of education; the file lists them from the lowest to the highest. */
export type QualificationLevel = z.output<typeof qualificationLevel>;
/** A major group or unit group of ISCO-08. */
export type IscoGroup = z.output<typeof iscoGroup>;

/** The answer to a query that names no occupation of the site. */
export type SearchGuide = z.output<typeof searchGuide>;

/** The schemas of the entries in `content/vocabulary/<name>.json`. */
export const vocabularySchemas = {
  competences: competence,
  'competence-areas': competenceArea,
  'esco-competences': termSchema({ uri: escoUri }),
  'qualification-levels': qualificationLevel,
  education: termSchema({ inWords, only }),
  'further-training': plainTerm,
  certificates: termSchema({ broader: idSchema.optional().describe('The certificate this one is part of.') }),
  'work-environment': plainTerm,
  specialisations: plainTerm,
  occupations: plainTerm,
  areas: area,
  'isco-groups': iscoGroup,
  'digcomp-areas': plainTerm,
  'digcomp-bands': termSchema({
    levels: list(z.int().min(1).max(8)).describe('The DigComp levels of the band.'),
  }),
  'qualification-frameworks': rung,
  trades: plainTerm,
  authorities: authority,
  'shortage-lists': shortageList,
  sources: sourceSchema,
  glossary: glossaryEntrySchema,
  'search-guides': searchGuide,
} as const;

export type VocabularyName = keyof typeof vocabularySchemas;
export type Entry<Name extends VocabularyName> = z.output<(typeof vocabularySchemas)[Name]>;

/** All vocabularies: entries by id (the frameworks by EQF level), in the order of the file. */
export type Vocabulary = { [Name in VocabularyName]: ReadonlyMap<string, Entry<Name>> };

/** The file an editor opens to find or add an entry. */
export function toVocabularyFile(name: VocabularyName): string {
  return `content/vocabulary/${name}.json`;
}
