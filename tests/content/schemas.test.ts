import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { buildJsonSchemas, formatJsonSchema } from '#lib/content/json-schemas';
import { vocabularySchemas } from '#lib/vocabulary/vocabulary';
import { checkReal } from './real';

const folder = 'content/schemas';
const listFiles = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' });
const committed = listFiles(folder).filter((path) => path.endsWith('.json'));
const readSchema = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));

const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text: string) => URL.canParse(text) } });
const validators = new Map(committed.map((name) => [name, ajv.compile(readSchema(name))]));

/** What a schema says against a value, as paths with keywords. */
function listErrors(schema: string, value: unknown): string[] {
  const validate = validators.get(schema);
  if (!validate) throw new Error(`no schema ${schema}`);
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
}

/** The schema of a content file, and its value: for texts that of the front matter. */
function readContentFile(path: string): { schema: string; value: unknown } {
  const text = readFileSync(join('content', path), 'utf8');
  if (path.startsWith('vocabulary/')) return { schema: path, value: JSON.parse(text) };
  if (path.endsWith('.json')) return { schema: 'profile.json', value: JSON.parse(text) };
  const schema = path.startsWith('pages/') ? 'page-text.json' : 'profile-text.json';
  return { schema, value: parseYaml(text.split(/^---$/m)[1] ?? '') };
}

it('are those of the code and the vocabulary; if not, run npm run content:schemas', async () => {
  const { vocabulary, profiles } = await checkReal();
  const schemas = buildJsonSchemas(vocabulary, new Set(profiles.map(({ id }) => id)));
  const stale = [...schemas].filter(
    ([name, schema]) =>
      !committed.includes(name) || readFileSync(join(folder, name), 'utf8') !== formatJsonSchema(schema),
  );
  expect(
    stale.map(([name]) => name),
    'run npm run content:schemas',
  ).toEqual([]);
  expect(committed.filter((name) => !schemas.has(name))).toEqual([]);
});

const contentFiles = listFiles('content').filter((path) => /^(profiles|pages|vocabulary)\/.*\.(json|md)$/.test(path));

it.each(contentFiles)('accept %s', (path) => {
  const { schema, value } = readContentFile(path);
  expect(listErrors(schema, value)).toEqual([]);
});

describe('an editor is shown', () => {
  let profile: { id: string; sections: Record<string, object> };
  beforeAll(() => {
    profile = JSON.parse(readFileSync('content/profiles/key-account-managerin/profile.json', 'utf8'));
  });
  const withSection = (id: string, data: object) => ({ ...profile, sections: { ...profile.sections, [id]: data } });

  it('an unknown key, and one that is missing', () => {
    expect(listErrors('profile.json', { ...profile, uptated: '2025' })).toEqual([' additionalProperties']);
    const { id: _, ...rest } = profile;
    expect(listErrors('profile.json', rest)).toEqual([' required']);
  });

  it.each([
    ['environment', { sources: ['redaktion'], conditions: ['none'] }, '/sections/environment/conditions/0 enum'],
    ['related', { sources: ['none'], occupations: ['tischlerin'] }, '/sections/related/sources/0 enum'],
    ['related', { sources: ['redaktion'], occupations: ['none'] }, '/sections/related/occupations/0 enum'],
    ['classification', { sources: ['redaktion'], group: 'none' }, '/sections/classification/group enum'],
    ['german', { sources: ['redaktion'], from: 'D1' }, '/sections/german/from enum'],
    ['salary', { sources: ['redaktion'], asOf: '2025', overall: { min: '1' } }, '/sections/salary/overall/min type'],
  ])('an id or value that is not known in %s', (section, data, error) => {
    expect(listErrors('profile.json', withSection(section, data))).toEqual([error]);
  });

  it('an id that is not known in a vocabulary', () => {
    const labels = { de: { text: 'x', status: 'reviewed' }, sl: { status: 'missing' } };
    const competence = [{ id: 'x', labels, broader: 'none', area: 'none' }];
    expect(listErrors('vocabulary/competences.json', competence)).toEqual(['/0/broader enum', '/0/area enum']);
    const level = [{ id: 'x', labels, sources: ['none'] }];
    expect(listErrors('vocabulary/qualification-levels.json', level)).toEqual(['/0/sources/0 enum']);
  });

  it('what a key means', () => {
    const { properties } = readSchema('profile.json');
    expect(properties.sections.properties.salary.properties.asOf.description).toBe('Day or year of the figures.');
  });
});

it('are allowed to be named in a profile, and change nothing', () => {
  const { value } = readContentFile('profiles/key-account-managerin/profile.json');
  const named = { $schema: '../../schemas/profile.json', ...(value as object) };
  expect(listErrors('profile.json', named)).toEqual([]);
});

it('are what Visual Studio Code uses for each file', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const rows: { fileMatch: string[]; url: string }[] = settings['json.schemas'];
  expect(Object.fromEntries(rows.map(({ fileMatch, url }) => [url, fileMatch]))).toEqual({
    './content/schemas/profile.json': ['/content/profiles/*/profile.json'],
    ...Object.fromEntries(
      Object.keys(vocabularySchemas).map((name) => [
        `./content/schemas/vocabulary/${name}.json`,
        [`/content/vocabulary/${name}.json`],
      ]),
    ),
  });
});
