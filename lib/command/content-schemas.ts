import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createContentLoader } from '#lib/content/content';
import { buildJsonSchemas, formatJsonSchema } from '#lib/content/json-schemas';
import { formatProblems } from '#lib/problem/problem';

const folder = 'content/schemas';

const content = await createContentLoader(['content']).load();
if (content.ok) {
  const { vocabulary, profiles } = content.value;
  const schemas = buildJsonSchemas(vocabulary, new Set(profiles.map(({ id }) => id)));
  await rm(folder, { recursive: true, force: true });
  for (const [name, schema] of schemas) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), formatJsonSchema(schema));
  }
  console.log(`wrote ${schemas.size} schemas in ${folder}`);
} else {
  console.error(formatProblems(content.problems));
  process.exitCode = 1;
}
