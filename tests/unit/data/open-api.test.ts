import { Validator } from '@seriousme/openapi-schema-validator';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { listDataPaths } from '#lib/data/addresses';
import { buildOpenApi } from '#lib/data/open-api';
import { toOccupation } from '#lib/data/to-occupation';
import { checkValid } from '../../fixtures/content';
import { stubSiteUrl } from '../seo/setup';

stubSiteUrl();

const catalogue = buildCatalogue(await checkValid());
/** As a program gets it. */
const readDescription = () => JSON.parse(JSON.stringify(buildOpenApi()));

it('is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(readDescription())).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('describes every address of the data but the schemas and itself', () => {
  const { paths } = readDescription();
  const described = Object.keys(paths).map((path) => path.replace('{id}', 'musterbauerin'));
  const listed = [...listDataPaths(catalogue).keys()];
  expect(listed).toEqual(expect.arrayContaining(described));
  const others = listed.filter((path) => !described.includes(path) && !path.startsWith('/data/occupations/'));
  expect(others.filter((path) => !path.startsWith('/data/schema/'))).toEqual(['/data/openapi.json']);
});

it('is enough for a client of another maker to read a profile', async () => {
  const asked: string[] = [];
  const answer = (url: string) => {
    asked.push(url);
    const id = findByIdOrCode(catalogue, '100101')?.id ?? '';
    const profile = catalogue.open(id);
    return profile && toOccupation(profile, catalogue);
  };
  const client = await new OpenAPIClientAxios({
    definition: readDescription(),
    axiosConfigDefaults: {
      adapter: async (config) => {
        const data = answer(new URL(config.url ?? '', config.baseURL).href);
        return { data, status: 200, statusText: 'OK', headers: {}, config };
      },
    },
  }).init<Record<string, never> & { readOccupation(parameters: { id: string }): Promise<{ data: { id: string } }> }>();
  const { data } = await client.readOccupation({ id: '100101' });
  expect(data.id).toBe('musterbauerin');
  expect(asked).toEqual(['https://example.org/data/occupations/100101.json']);
});
