import { z } from 'zod';
import { suggest } from '#lib/problem/suggest';
import type { Entry, Source, Vocabulary, VocabularyName } from '#lib/vocabulary/vocabulary';
import { toVocabularyFile } from '#lib/vocabulary/vocabulary';

/** A reference to an occupation: one with a profile, or just a term of the vocabulary. */
export interface OccupationReference {
  id: string;
  /** The term; undefined where only a profile exists. */
  term: Entry<'occupations'> | undefined;
}

/** Schemas that resolve an id to its entry, or report a problem with a suggestion. */
export interface References {
  entry<Name extends VocabularyName>(name: Name): z.ZodType<Entry<Name>, string>;
  group: z.ZodType<{ group: Entry<'areas'>['groups'][number]; area: Entry<'areas'> }, string>;
  occupation: z.ZodType<OccupationReference, string>;
  source: z.ZodType<Source, string>;
}

const nouns: Record<VocabularyName, string> = {
  competences: 'competence',
  'competence-areas': 'competence area',
  'esco-competences': 'ESCO competence',
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
  trades: 'trade',
  authorities: 'authority',
  'shortage-lists': 'shortage list',
  sources: 'source',
  glossary: 'glossary entry',
  'search-guides': 'search guide',
};

/**
 * Builds the references of one content folder. Ids of an unreadable vocabulary are not checked: its own problem is
 * reported, not the hundred that follow from it.
 *
 * @param profileIds the folders in `content/profiles`
 */
export function buildReferences(vocabulary: Partial<Vocabulary>, profileIds: ReadonlySet<string>): References {
  const entry = <Name extends VocabularyName>(name: Name): z.ZodType<Entry<Name>, string> =>
    reference<Entry<Name>>(nouns[name], vocabulary[name], toVocabularyFile(name));
  const areas = vocabulary.areas && [...vocabulary.areas.values()];
  // An invalid area is in the map without its groups.
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
  // A single schema, because profiles have millions of ids: a string with a transform would be three.
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
