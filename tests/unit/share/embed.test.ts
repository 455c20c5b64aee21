import { afterAll, expect, it, vi } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { toOpenFacts } from '#lib/data/withheld';
import { formatSnippet } from '#lib/share/embed';
import { GET } from '../../../app/oembed/route';
import { checkValid, readValidProfile } from '../../fixtures/content';

vi.stubGlobal('siteCatalogue', buildCatalogue(await checkValid()));
afterAll(() => void vi.unstubAllGlobals());

const site = 'http://localhost:3000';
const ask = (query: Record<string, string>) => GET(new Request(`${site}/oembed?${new URLSearchParams(query)}`));

it('escapes what stands in the snippet', () => {
  expect(formatSnippet('https://a.example/?a&b', '"<b>" & more')).toBe(
    '<iframe src="https://a.example/?a&amp;b" title="&quot;&lt;b&gt;&quot; &amp; more" width="400" height="300" style="max-width:100%;border:1px solid #777" loading="lazy"></iframe>',
  );
});

it('has facts of an imported profile only where their owner allows it', async () => {
  const { sections } = await readValidProfile('musterbauerin');
  const licence = { title: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' };
  const salary = sections.salary && {
    ...sections.salary,
    sources: sections.salary.sources.map((source) => ({ ...source, licence })),
  };
  const toNames = (profile: Parameters<typeof toOpenFacts>[0]) => Object.keys(toOpenFacts(profile));
  expect(toNames({ sections })).toEqual(['salary', 'levels']);
  expect(toNames({ sections, imported: true })).toEqual([]);
  expect(toNames({ sections: { ...sections, salary }, imported: true })).toEqual(['salary']);
});

it('says how to show a profile, however its address is written', async () => {
  const [whole, short, card] = await Promise.all(
    ['/100101', '/sl/100101', '/embed/sl/100101'].map(async (path) =>
      (await ask({ url: `${site}${path}`, format: 'json' })).json(),
    ),
  );
  expect(whole).toMatchObject({
    type: 'rich',
    version: '1.0',
    provider_name: 'Poklici · Berufe',
    provider_url: site,
    width: 400,
    height: 300,
    cache_age: 86_400,
  });
  expect(whole.title).toMatch(/\S/);
  expect(whole.html).toContain(`<iframe src="${site}/embed/sl/100101"`);
  expect([short, card]).toEqual([whole, whole]);
});

it('keeps to the room there is, and leaves out of account what is no size', async () => {
  const url = `${site}/100101`;
  const narrow = await (await ask({ url, maxwidth: '300', maxheight: '9000' })).json();
  expect([narrow.width, narrow.height]).toEqual([300, 300]);
  expect(narrow.html).toContain('width="300" height="300"');
  const odd = await (await ask({ url, maxwidth: '-1', maxheight: 'a' })).json();
  expect([odd.width, odd.height]).toEqual([400, 300]);
});

it.each([
  [{}, 400, 'url is missing: the address of a profile'],
  [{ url: `${site}/100101`, format: 'xml' }, 501, 'format has to be json'],
  [{ url: `${site}/sl` }, 404, 'url is not the address of a profile of this site'],
  [{ url: `${site}/sl/poklici/100101` }, 404, 'url is not the address of a profile of this site'],
  [{ url: 'https://other.example/100101' }, 404, 'url is not the address of a profile of this site'],
  [{ url: 'no address' }, 404, 'url is not the address of a profile of this site'],
] as [Record<string, string>, number, string][])('refuses %o with %i', async (query, status, error) => {
  const response = await ask(query);
  expect([response.status, await response.json()]).toEqual([status, { error }]);
});
