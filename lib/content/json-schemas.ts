import { z } from 'zod';
import { frontMatterSchema } from '#lib/profile/front-matter';
import { buildFactsSchema } from '#lib/profile/profile';
import { buildReferences, type References } from '#lib/profile/references';
import { type Vocabulary, type VocabularyName, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import { pageSchema } from './pages';
import { listReferenceKeys } from './vocabulary-checks';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/**
 * Builds JSON Schemas (draft 2020-12) of all content files for editors, by file name. Ids of other entries are enumerated,
 * so that an editor can complete them. Whatever compares values (dates, ranges, duplicates) is left to the check.
 */
export function buildJsonSchemas(vocabulary: Vocabulary, profileIds: ReadonlySet<string>): Map<string, JsonSchema> {
  const ids = new Map<string, readonly string[]>();
  for (const [name, entries] of Object.entries(vocabulary)) ids.set(name, [...entries.keys()]);
  ids.set('occupations', [...new Set([...profileIds, ...vocabulary.occupations.keys()])]);
  ids.set(
    'groups',
    [...vocabulary.areas.values()].flatMap(({ groups }) => groups.map(({ id }) => id)),
  );
  const { refs, definitions } = nameReferences(buildReferences(vocabulary, profileIds), ids);
  const facts = z.toJSONSchema(buildFactsSchema(refs), {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const name = definitions.get(zodSchema);
      if (name !== undefined) toReference(jsonSchema, name);
    },
  });
  const schemas = new Map<string, JsonSchema>([
    ['profile.json', facts],
    ['profile-text.json', z.toJSONSchema(frontMatterSchema, { io: 'input' })],
    ['page-text.json', z.toJSONSchema(pageSchema, { io: 'input' })],
  ]);
  for (const name of Object.keys(vocabularySchemas) as VocabularyName[]) {
    schemas.set(`vocabulary/${name}.json`, buildVocabularySchema(name));
  }
  for (const schema of schemas.values()) define(schema, ids);
  return schemas;
}

/** References that take an id from a list; `definitions` has the names of the lists. */
function nameReferences(plain: References, ids: ReadonlyMap<string, readonly string[]>) {
  const definitions = new Map<z.core.$ZodType, string>();
  const named = <T>(name: string, reference: z.ZodType<T, string>): z.ZodType<T, string> => {
    const known = z.enum(ids.get(name) ?? []);
    definitions.set(known, name);
    return known.pipe(reference);
  };
  const refs: References = {
    entry: (name) => named(name, plain.entry(name)),
    group: named('groups', plain.group),
    occupation: named('occupations', plain.occupation),
    source: named('sources', plain.source),
  };
  return { refs, definitions };
}

function buildVocabularySchema(name: VocabularyName): JsonSchema {
  const schema = z.toJSONSchema(z.array(vocabularySchemas[name]), { io: 'input' });
  const { properties = {} } = toObject(schema.items);
  for (const [key, target] of listReferenceKeys(name)) {
    const property = toObject(properties[key]);
    if (property.type) toReference(property.type === 'array' ? toObject(property.items) : property, target);
  }
  return schema;
}

const toObject = (schema: JsonSchema['items'] | boolean): JsonSchema =>
  typeof schema === 'object' && !Array.isArray(schema) ? schema : {};

/** Replaces what a schema says of an id by a reference to the list of all. */
function toReference(schema: JsonSchema, name: string): void {
  for (const key of ['type', 'pattern', 'enum'] as const) delete schema[key];
  schema.$ref = `#/$defs/${name}`;
}

/** Adds the lists that a schema refers to. */
function define(schema: JsonSchema, ids: ReadonlyMap<string, readonly string[]>): void {
  const names = [...JSON.stringify(schema).matchAll(/"#\/\$defs\/([\w-]+)"/g)].map(([, name = '']) => name);
  if (!names.length) return;
  const entries = [...new Set(names)].sort().map((name) => [name, toList(ids.get(name) ?? [])]);
  schema.$defs = Object.fromEntries(entries);
}

/** An empty vocabulary has no id to refer to; an empty `enum` would be no valid schema. */
const toList = (values: readonly string[]): JsonSchema =>
  values.length ? { type: 'string', enum: [...values].sort() } : { not: {} };

/** The text of the file of a schema. */
export function formatJsonSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
