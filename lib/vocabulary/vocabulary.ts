import { z } from 'zod';
import { byLocale, locales } from '#lib/i18n/locales';
import { partialDateSchema } from './date';
import { list, uniqueList } from './list';
import { idSchema, labelsSchema, termSchema, textSchema, toSourceText } from './term';

const plainTerm = termSchema({});
const localizedText = z.strictObject(byLocale(() => textSchema));
const localizedSlug = z.strictObject(byLocale(() => idSchema));

const competence = termSchema({
  broader: idSchema.optional().describe('The competence this one is part of.'),
  bisId: z.int().positive().optional().describe('Number of the competence in the AMS BIS.'),
  slug: z
    .strictObject(byLocale(() => idSchema.optional()))
    .optional()
    .describe('Last part of the address by language; never changes; the id in each language that is left out.'),
  area: idSchema
    .optional()
    .describe(
      'Id in competence-areas.json; competences with a broader one are in its area. Left out: not in the source.',
    ),
});

const competenceArea = termSchema({
  slug: localizedSlug.describe('Last part of the address of the area, by language; never changes.'),
});

const isco = z
  .string()
  .regex(/^\d{1,4}$/, 'one to four digits, as text')
  .optional()
  .describe('Code in ISCO-08, where the area or group is one of that classification and not of the BIS.');

const slug = localizedSlug.describe(
  'Last part of the address of the page with its occupations, by language; never changes.',
);

const only = localizedText
  .optional()
  .describe(
    'Which schools of this kind the register gives the level to, where not all: "für drei- und vierjährige Schulen".',
  );

const qualificationLevel = termSchema({
  slug: slug.optional(),
  eqf: list(z.int().min(1).max(8))
    .optional()
    .describe(
      'EQF levels of the qualifications of this kind, which are the NQR ones; left out where no register says.',
    ),
  only,
  sources: uniqueList(idSchema).optional().describe('Ids in sources.json of what "eqf" rests on.'),
});

const iscoGroup = termSchema({
  code: z
    .string()
    .regex(/^\d(\d{3})?$/, 'one digit for a major group or four for a unit group, as text')
    .describe('Code in ISCO-08.'),
  sources: list(idSchema).describe('Ids in sources.json of where the titles are from.'),
});

const area = termSchema({
  bisId: z.int().positive().optional().describe('Number of the area in the AMS BIS.'),
  isco,
  slug,
  groups: z
    .array(termSchema({ bisId: z.int().positive().optional().describe('Number of the group in the AMS BIS.'), isco }))
    .describe('The groups of occupations in this area (BIS-Berufsobergruppen, unit groups of ISCO-08).'),
});

const rungLevel = z.int().min(1).max(10);

const rung = z.strictObject({
  eqf: z.int().min(1).max(8).describe('Level of the European Qualifications Framework.'),
  nqr: textSchema.describe('Level of the Austrian framework (NQR), a Roman number; one to one with the EQF.'),
  at: uniqueList(z.strictObject({ labels: labelsSchema }), toSourceText).describe(
    'Typical Austrian qualifications on this level; empty where the register names none.',
  ),
  sok: uniqueList(
    z.strictObject({ level: rungLevel, labels: labelsSchema }),
    (qualification) => `${qualification.level} ${toSourceText(qualification)}`,
  ).describe('Slovenian qualifications (SOK, ten levels) that are referenced to this EQF level.'),
  sources: uniqueList(idSchema).describe('Ids in sources.json.'),
});

const source = z.strictObject({
  id: idSchema,
  publisher: z
    .strictObject(byLocale(() => textSchema.optional()))
    .refine((names) => locales.some((locale) => names[locale] !== undefined), {
      error: '"publisher" has no name',
      params: { expected: `the name in at least one of ${locales.map((locale) => `"${locale}"`).join(', ')}` },
    })
    .describe('Who is responsible for the source, in each language in which it has a name.'),
  title: localizedText,
  short: localizedText.describe('The name of the work as a source line prints it: BIS 2026. Each is there once.'),
  url: z.url({ protocol: /^https?$/, error: 'an address that starts with https://' }).optional(),
  date: partialDateSchema.optional().describe('When the source was published or last changed.'),
  collected: partialDateSchema.optional().describe('When we read it, where its own date is another one or not known.'),
  note: localizedText.optional(),
});

const words = uniqueList(textSchema);

/** Pages of the site that a guide may lead to. */
const guidePages = ['about', 'sources', 'education', 'german-levels', 'areas'] as const;

const searchGuide = z
  .strictObject({
    id: idSchema,
    words: z
      .strictObject(byLocale(() => words))
      .describe('Whole queries that the guide answers, in capitals or not; each stands in one guide.'),
    page: z.enum(guidePages).optional().describe('The page of the site that answers.'),
    level: idSchema.optional().describe('Id in qualification-levels.json, for the name of a school or training.'),
    area: idSchema
      .optional()
      .describe('Id in areas.json: the nearest area of an occupation without a profile. A profile of the name wins.'),
    link: z
      .strictObject({ title: localizedText, url: z.url({ protocol: /^https$/ }) })
      .optional()
      .describe('An official page, for what the site does not describe.'),
    text: localizedText.optional().describe('One sentence that stands with the link.'),
  })
  .refine(({ page, level, area, link }) => [page, level, area, link].filter(Boolean).length === 1, {
    error: 'a guide leads to one place',
    params: { expected: 'one of "page", "level", "area" and "link"' },
  });

/** A place that facts come from. */
export type Source = z.output<typeof source>;
/** A step of the qualification frameworks: EQF, Austrian NQR, Slovenian SOK. */
export type Rung = z.output<typeof rung>;
export type Competence = z.output<typeof competence>;
/** A competence area of the BIS, to which the competences without a broader one belong. */
export type CompetenceArea = z.output<typeof competenceArea>;
export type Area = z.output<typeof area>;
/** A level of education, from the lowest to the highest in the order of the file. */
export type QualificationLevel = z.output<typeof qualificationLevel>;
/** A major group or unit group of ISCO-08. */
export type IscoGroup = z.output<typeof iscoGroup>;

/** What answers a query that is no occupation of the site. */
export type SearchGuide = z.output<typeof searchGuide>;

/** What stands in `content/vocabulary/<name>.json`: a list of entries of one kind. */
export const vocabularySchemas = {
  competences: competence,
  'competence-areas': competenceArea,
  'qualification-levels': qualificationLevel,
  education: termSchema({ only }),
  'further-training': plainTerm,
  certificates: termSchema({ broader: idSchema.optional() }),
  'work-environment': plainTerm,
  specialisations: plainTerm,
  occupations: plainTerm,
  areas: area,
  'isco-groups': iscoGroup,
  'digcomp-areas': plainTerm,
  'digcomp-bands': termSchema({ levels: list(z.int().min(1).max(8)) }),
  'qualification-frameworks': rung,
  sources: source,
  'search-guides': searchGuide,
} as const;

export type VocabularyName = keyof typeof vocabularySchemas;
export type Entry<Name extends VocabularyName> = z.output<(typeof vocabularySchemas)[Name]>;

/** All vocabularies, each by id (the frameworks by EQF level) in the order of the file. */
export type Vocabulary = { [Name in VocabularyName]: ReadonlyMap<string, Entry<Name>> };

/** The file an editor opens to find or add an entry. */
export function toVocabularyFile(name: VocabularyName): string {
  return `content/vocabulary/${name}.json`;
}
