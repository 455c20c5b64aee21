import { z } from 'zod';
import { type Locale, locales } from '#lib/i18n/locales';
import type { MarkdownSection } from '#lib/markdown/blocks';
import { dateSchema } from '#lib/vocabulary/date';
import { list, uniqueList } from '#lib/vocabulary/list';
import { idSchema, textSchema } from '#lib/vocabulary/term';
import { changesSchema, checkUpdated } from './changes';
import type { frontMatterSchema } from './front-matter';
import type { NamedCompetences } from './named-competences';
import type { References } from './references';
import { type SectionId, sectionIds } from './section-ids';
import { basic } from './sections/basic';
import { certificates } from './sections/certificates';
import { classification } from './sections/classification';
import { digcomp } from './sections/digcomp';
import { employment } from './sections/employment';
import { environment } from './sections/environment';
import { furtherTraining } from './sections/further-training';
import { german } from './sections/german';
import { inDemand } from './sections/in-demand';
import { levels } from './sections/levels';
import { links } from './sections/links';
import { optional } from './sections/optional';
import { placement } from './sections/placement';
import { professional } from './sections/professional';
import { recognition } from './sections/recognition';
import { related } from './sections/related';
import { salary } from './sections/salary';
import { specialisations } from './sections/specialisations';
import { tasks } from './sections/tasks';
import { training } from './sections/training';
import { transversal } from './sections/transversal';
import { vacancies } from './sections/vacancies';

const sections = {
  tasks,
  salary,
  vacancies,
  employment,
  environment,
  german,
  'in-demand': inDemand,
  basic,
  professional,
  transversal,
  optional,
  digcomp,
  levels,
  training,
  recognition,
  certificates,
  'further-training': furtherTraining,
  specialisations,
  placement,
  related,
  classification,
  links,
} satisfies { [Id in SectionId]: (refs: References) => z.ZodType };

type SectionSchemas = { [Id in SectionId]: z.ZodOptional<ReturnType<(typeof sections)[Id]>> };

/** Builds the schema of `profile.json`, which resolves ids to their entries. */
export function buildFactsSchema(refs: References) {
  const schemas = Object.fromEntries(
    Object.entries(sections).map(([id, build]) => [id, build(refs).optional()]),
  ) as SectionSchemas;
  return z
    .strictObject({
      $schema: z.string().optional().describe('Address of the JSON Schema, for editors; not read.'),
      id: idSchema.describe('The name of the folder.'),
      officialTitle: textSchema.describe('The title as the AMS writes it, with both genders in one word.'),
      updated: dateSchema
        .optional()
        .describe('Day on which we last checked the profile, where that is later than the newest change.'),
      sourceUpdated: dateSchema
        .optional()
        .describe('Day on which the source last changed what was imported; left out where it does not say.'),
      changes: changesSchema
        .optional()
        .describe('What we changed for readers, the newest first; the last three are shown, all are in the feed.'),
      imported: z
        .literal(true)
        .optional()
        .describe('Made by an importer and not gone through by an editor, who then takes it out.'),
      untranslated: uniqueList(z.enum(locales))
        .optional()
        .describe('Languages this profile has no file in yet; it has no page in them.'),
      silent: list(z.enum(sectionIds))
        .optional()
        .describe(
          'Sections that a source was read for and says nothing about; any other without data is not collected yet.',
        ),
      sections: z.strictObject(schemas).describe('What is known; a section that is left out has no data.'),
    })
    .check(checkUpdated)
    .check(checkSilent)
    .check(checkRelated);
}

/** Checks that no section with data is listed as silent. */
function checkSilent(check: z.core.ParsePayload<{ silent?: SectionId[] | undefined; sections: object }>): void {
  const { silent = [], sections } = check.value;
  for (const [index, id] of silent.entries()) {
    if (!(id in sections)) continue;
    check.issues.push({
      code: 'custom',
      path: ['silent', index],
      input: id,
      message: `"${id}" is listed as silent but has data`,
      params: { hint: 'remove one of the two' },
    });
  }
}

/** Checks that an occupation is not related to itself. */
function checkRelated({ value, issues }: z.core.ParsePayload<{ id: string; sections: { related?: unknown } }>): void {
  const { occupations = [] } = (value.sections.related ?? {}) as { occupations?: { id: string }[] };
  const index = occupations.findIndex(({ id }) => id === value.id);
  if (index < 0) return;
  const path = ['sections', 'related', 'occupations', index];
  const message = `"${value.id}" is related to itself`;
  issues.push({ code: 'custom', path, input: value.id, message, params: { hint: 'remove it' } });
}

/** The schema of `profile.json` over the vocabulary of the content. */
export type FactsSchema = ReturnType<typeof buildFactsSchema>;

export type Sections = Profile['sections'];
/** The data of one section, with its sources. */
export type SectionData<Id extends SectionId> = NonNullable<Sections[Id]>;

/** The file of one language: front matter, and prose by section. */
export interface ProfileText extends z.output<typeof frontMatterSchema> {
  prose: Partial<Record<SectionId, MarkdownSection>>;
}

/**
 * A whole profile: facts, and texts by language, of which there is at least one. `updated` is the day of the newest
 * change where the file does not name a later one.
 */
export interface Profile extends z.output<FactsSchema> {
  texts: Partial<Record<Locale, ProfileText>>;
  /** The competences of its sections, flattened as other pages list them. */
  named: readonly NamedCompetences[];
}

/** Lists the languages in which a profile has a page. */
export function listLocales(profile: Profile): Locale[] {
  return locales.filter((locale) => profile.texts[locale]);
}

/** Returns the text in a language that the profile is known to have; throws where it has none. */
export function getText<Text>(profile: { id: string; texts: Partial<Record<Locale, Text>> }, locale: Locale): Text {
  const text = profile.texts[locale];
  if (!text) throw new Error(`profile ${profile.id} has no text in "${locale}"`);
  return text;
}
