import { z } from 'zod';
import { suggest } from '#lib/problem/suggest';
import type { Entry, Source, Vocabulary, VocabularyName } from '#lib/vocabulary/vocabulary';
import { toVocabularyFile } from '#lib/vocabulary/vocabulary';

/** An occupation named by another one: with its own profile, or only a term of the vocabulary. */
export interface OccupationReference {
  id: string;
  /** The term; undefined where only a profile has it. */
  term: Entry<'occupations'> | undefined;
}

/** Schemas that read an id and give what it stands for, or a problem with a suggestion. */
export interface References {
  entry<Name extends VocabularyName>(name: Name): z.ZodType<Entry<Name>, string>;
  group: z.ZodType<{ group: Entry<'areas'>['groups'][number]; area: Entry<'areas'> }, string>;
  occupation: z.ZodType<OccupationReference, string>;
  source: z.ZodType<Source, string>;
}

const nouns: Record<VocabularyName, string> = {
  competences: 'competence',
  'competence-areas': 'competence area',
  'qualification-levels': 'qualification level',
  education: 'kind of education',
  'further-training': 'further training',
  certificates: 'certificate',
  'work-environment': 'work condition',
  specialisations: 'specialisation',
  occupations: 'occupation',
  areas: 'area',
  'isco-groups': 'ISCO group',
  'digcomp-areas': 'DigComp area',
  'digcomp-bands': 'DigComp band',
  'qualification-frameworks': 'EQF level',
  sources: 'source',
  'search-guides': 'search guide',
};

/**
 * Builds the references of one content folder. Ids of a vocabulary that could not be read are not checked:
 * its own problem is told, not a hundred that follow from it.
 *
 * @param profileIds the folders in `content/profiles`
 */
export function buildReferences(vocabulary: Partial<Vocabulary>, profileIds: ReadonlySet<string>): References {
  const entry = <Name extends VocabularyName>(name: Name): z.ZodType<Entry<Name>, string> =>
    reference<Entry<Name>>(nouns[name], vocabulary[name], toVocabularyFile(name));
  const areas = vocabulary.areas && [...vocabulary.areas.values()];
  // An area with a mistake is in the map without its groups.
  const groups = areas?.every(({ groups }) => groups)
    ? new Map(areas.flatMap((area) => area.groups.map((group) => [group.id, { group, area }] as const)))
    : undefined;
  const terms = vocabulary.occupations;
  const occupations = terms && new Map([...profileIds, ...terms.keys()].map((id) => [id, { id, term: terms.get(id) }]));
  return {
    entry,
    group: reference('group', groups, `the groups in ${toVocabularyFile('areas')}`),
    occupation: reference('occupation', occupations, `content/profiles or ${toVocabularyFile('occupations')}`),
    source: entry('sources'),
  };
}

function reference<T>(noun: string, values: ReadonlyMap<string, T> | undefined, place: string): z.ZodType<T, string> {
  if (!values) return z.any();
  // One schema, as profiles have millions of ids together: a text with a transformation would be three.
  return z.transform((id: string, context) => {
    const value = values.get(id);
    if (value !== undefined) return value;
    if (typeof id !== 'string') {
      context.issues.push({ code: 'invalid_type', expected: 'string', input: id });
      return z.NEVER;
    }
    const hint = suggest(id, values.keys());
    context.addIssue({
      code: 'custom',
      message: `unknown ${noun} "${id}"`,
      params: { expected: `an id from ${place}`, ...(hint && { hint }) },
    });
    return z.NEVER;
  });
}
