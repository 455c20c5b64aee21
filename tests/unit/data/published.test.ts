import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { listDataPaths } from '#lib/data/addresses';
import { buildJsonSchema, type FileName, fileNames, fileSchemas } from '#lib/data/json-schemas';
import { dataVersion } from '#lib/data/parts';
import { toAreas, toCompetences, toOccupations, toQualifications } from '#lib/data/to-lists';
import { toOccupation } from '#lib/data/to-occupation';
import { checkReal } from '../../content/real';
import { checkValid } from '../../fixtures/content';
import { stubSiteUrl } from '../seo/setup';
import { createValidator } from './validate';

stubSiteUrl();

const valid = buildCatalogue(await checkValid());
const real = buildCatalogue(await checkReal());
const overJson = (value: unknown) => JSON.parse(JSON.stringify(value));

/** Every file of one kind. */
const builders: { [Name in FileName]: (catalogue: Catalogue) => unknown[] } = {
  occupation: (catalogue) =>
    catalogue.profiles.flatMap(({ id }) => {
      const profile = catalogue.open(id);
      return profile ? [toOccupation(profile, catalogue)] : [];
    }),
  occupations: (catalogue) => [toOccupations(catalogue)],
  competences: (catalogue) => [toCompetences(catalogue)],
  areas: (catalogue) => [toAreas(catalogue)],
  qualifications: (catalogue) => [toQualifications(catalogue)],
};

describe.each([
  ['small', valid],
  ['real', real],
])('the data of the %s content', (_, catalogue) => {
  it.each(fileNames)('is what its schema says, and nothing else: %s', (name) => {
    const findProblem = createValidator(name);
    const files = builders[name](catalogue).map(overJson);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(findProblem(file)).toBe('');
      // A key that no schema describes would be missing here.
      expect(fileSchemas[name].parse(file)).toEqual(file);
    }
  });

  it('names sources, areas and competences that are described', () => {
    const areas = toAreas(catalogue).areas.flatMap((area) => area.groups.map((group) => `${area.id}/${group.id}`));
    const occupations = toOccupations(catalogue).occupations.map(({ area, group }) => `${area}/${group}`);
    expect(areas).toEqual(expect.arrayContaining(occupations));
    const { competences } = toCompetences(catalogue);
    const ids = competences.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(competences.flatMap(({ broader }) => broader ?? [])));
    for (const file of builders.occupation(catalogue).map((one) => fileSchemas.occupation.parse(one))) {
      const sources = file.sources.map(({ id }) => id);
      for (const section of Object.values(file.sections)) {
        expect(sources).toEqual(expect.arrayContaining(section?.sources ?? []));
      }
    }
  });
});

it('has another version where its shape is another one', () => {
  const withoutWords = (key: string, value: unknown) =>
    key === 'description' && typeof value === 'string' ? undefined : value;
  const shape = JSON.stringify(fileNames.map(buildJsonSchema), withoutWords);
  const hash = createHash('sha256').update(shape).digest('hex').slice(0, 12);
  const hint = 'raise `dataVersion` in lib/data/parts.ts as its comment says, then write the version and its hash here';
  expect({ version: dataVersion, hash }, hint).toEqual({ version: '1.1.0', hash: 'f57a6611aa30' });
});

it('refuses what is not the published shape', () => {
  const [file] = builders.occupation(valid).map(overJson);
  const { curated: _, ...rest } = file;
  const findProblem = createValidator('occupation');
  expect(findProblem(rest)).toBe("data must have required property 'curated'");
  expect(findProblem({ ...file, url: 'not an address' })).toBe('data/url must match format "uri"');
});

it('has each profile by its id and its code', () => {
  const paths = listDataPaths(valid);
  for (const name of ['occupations/musterbauerin', 'occupations/100101', 'occupations', 'schema/occupation']) {
    expect(paths.get(`/data/${name}.json`)).toBe(true);
  }
  expect(findByIdOrCode(valid, '100101')?.id).toBe('musterbauerin');
  expect(findByIdOrCode(valid, 'musterbauerin')?.id).toBe('musterbauerin');
  expect(findByIdOrCode(valid, '100199')).toBeUndefined();
});

it('leaves the addresses of imported profiles to those who ask', () => {
  const imported = real.profiles.map((profile) => ({ ...profile, imported: true as const }));
  const paths = listDataPaths({ ...real, profiles: imported });
  expect(paths.get('/data/occupations/key-account-managerin.json')).toBe(false);
  expect(paths.get('/data/occupations.json')).toBe(true);
});

it('lists no competence that only closed sources of imported profiles name', () => {
  const imported = valid.profiles.map((profile) => ({ ...profile, imported: true as const }));
  expect(toCompetences({ ...valid, profiles: imported }).competences).toEqual([]);
  expect(toCompetences(valid).competences.map(({ id }) => id)).toContain('laengenmessung');
  const [entry] = toOccupations({ profiles: imported }).occupations;
  expect(entry).not.toHaveProperty('salary');
  expect(entry).not.toHaveProperty('ams');
});
