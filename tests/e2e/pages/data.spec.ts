import type { APIRequestContext } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { OpenAPIClientAxios } from 'openapi-client-axios';
import { locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { profilePath } from '../setup/sample-pages';
import { expect, test } from '../setup/test';

const occupation = '/data/occupations/760152.json';
const files = ['occupations', 'competences', 'areas', 'qualifications', 'occupations/760152'];

/** Reads a file and the schema it names, whose address is that of the public site. */
async function readWithSchema(request: APIRequestContext, path: string) {
  const data = await (await request.get(path)).json();
  const schema = await (await request.get(new URL(data.$schema).pathname)).json();
  return { data, schema };
}

for (const name of files) {
  test(`what is published is what the published schema says: ${name}`, async ({ request }) => {
    const { data, schema } = await readWithSchema(request, `/data/${name}.json`);
    expect(schema.$id).toBe(data.$schema);
    const ajv = new Ajv2020({ allErrors: true });
    // The package is CommonJS, which TypeScript takes for a namespace.
    (addFormats as unknown as typeof addFormats.default)(ajv);
    const check = ajv.compile(schema);
    check(data);
    expect(ajv.errorsText(check.errors)).toBe('No errors');
  });
}

for (const path of [occupation, '/data/occupations.csv', `${profilePath('sl')}.md`]) {
  test(`any site may read ${path}, compressed, and once`, async ({ request }) => {
    const response = await request.get(path, { headers: { 'Accept-Encoding': 'br' } });
    expect(response.status()).toBe(200);
    const { etag = '', ...headers } = response.headers();
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['content-encoding']).toBe('br');
    const again = await request.get(path, { headers: { 'Accept-Encoding': 'br', 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });
}

test('pages are not for the scripts of other sites', async ({ request }) => {
  for (const path of [profilePath('sl'), '/data/none.json']) {
    expect((await request.get(path)).headers()).not.toHaveProperty('access-control-allow-origin');
  }
});

test('a client made from the description reads a profile', async ({ request, baseURL }) => {
  const published = await (await request.get('/data/openapi.json')).json();
  // Its server is the public site, not the one of the test.
  const definition = { ...published, servers: [{ url: baseURL }] };
  const client = await new OpenAPIClientAxios({ definition }).init<
    Record<string, never> & { readOccupation(parameters: { id: string }): Promise<{ data: { texts: object } }> }
  >();
  const { data } = await client.readOccupation({ id: '760152' });
  expect(Object.keys(data.texts)).toEqual([...locales]);
});

for (const locale of locales) {
  test(`a profile names its data and its Markdown: ${locale}`, async ({ page, request }) => {
    await page.goto(profilePath(locale));
    for (const [type, part] of [
      ['application/json', '"officialTitle": "Key-Account-ManagerIn"'],
      ['text/markdown', 'Key-Account-ManagerIn'],
    ]) {
      const href = await page.locator(`link[rel="alternate"][type="${type}"]`).getAttribute('href');
      const response = await request.get(new URL(href ?? '').pathname);
      expect(response.headers()['content-type']).toContain(type);
      expect(await response.text()).toContain(part);
    }
  });

  test(`every address on the page about the data answers: ${locale}`, async ({ page, request }) => {
    await page.goto(toPath(locale, { page: 'data' }));
    const links = await page
      .locator('main a[href^="/data/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const commands = await page.locator('main code').allTextContents();
    const asked = commands.map((command) => new URL(command.match(/https?:\S+/)?.[0] ?? '').pathname);
    expect(asked.filter((path) => path.endsWith('.md'))).toHaveLength(1);
    for (const path of [...links, ...asked]) expect((await request.get(path ?? '')).status(), path ?? '').toBe(200);
  });
}
