import { z } from 'zod';
import { toUrl } from '#lib/seo/site-url';
import { areasSchema, competencesSchema, occupationsSchema, qualificationsSchema } from './list-schemas';
import { occupationSchema } from './occupation-schema';
import { namedSchemas } from './parts';
import { toDataPath } from './to-parts';

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** The published files by the names of their schemas: `/data/schema/occupation.json`. */
export const fileSchemas = {
  occupation: occupationSchema,
  occupations: occupationsSchema,
  competences: competencesSchema,
  areas: areasSchema,
  qualifications: qualificationsSchema,
};
export type FileName = keyof typeof fileSchemas;

export const fileNames = Object.keys(fileSchemas) as FileName[];

/** Builds every named schema; `toReference` says where they are to find each other. */
export function buildNamedSchemas(toReference: (name: string) => string): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(namedSchemas, {
    io: 'input',
    uri: toReference,
    // What every whole number in JavaScript is held to says nothing to other programs.
    override: ({ jsonSchema }) => {
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $id: _, $schema: __, ...schema }]) => [name, schema]),
  );
}

/** The name of the schema of a file among the named ones. */
export function toSchemaName(file: FileName): string {
  return namedSchemas.get(fileSchemas[file])?.id ?? file;
}

/** Builds the JSON Schema (draft 2020-12) of a published file; it needs no other file. */
export function buildJsonSchema(file: FileName): JsonSchema {
  const schemas = buildNamedSchemas((name) => `#/$defs/${name}`);
  const own = schemas[toSchemaName(file)] ?? {};
  const needed = new Set<string>();
  const collect = (schema: JsonSchema) => {
    for (const [, name = ''] of JSON.stringify(schema).matchAll(/"#\/\$defs\/(\w+)"/g)) {
      if (needed.has(name)) continue;
      needed.add(name);
      collect(schemas[name] ?? {});
    }
  };
  collect(own);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: toUrl(toDataPath(`schema/${file}.json`)),
    ...own,
    $defs: Object.fromEntries([...needed].sort().map((name) => [name, schemas[name] ?? {}])),
  };
}
