import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, expect, it, vi } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import page, { generateMetadata } from '../../../app/[locale]/codes/[code]/page';
import { checkValid } from '../../fixtures/content';

const props = (locale: string, code: string) => ({
  params: Promise.resolve({ locale, code }),
  searchParams: Promise.resolve({}),
});

const content = await checkValid();
// The number of the only ISCO group, and the same for both occupations.
const profiles = content.profiles.map((profile) => {
  const { classification } = profile.sections;
  return classification
    ? { ...profile, sections: { ...profile.sections, classification: { ...classification, bisId: 7522 } } }
    : profile;
});
vi.stubGlobal('siteCatalogue', buildCatalogue({ ...content, profiles }));
afterAll(() => void vi.unstubAllGlobals());

it('offers the occupations and the ISCO group that a code names', async () => {
  const html = renderToStaticMarkup(await page(props('de', '7522')));
  const content = html.slice(html.indexOf('<h1>'), html.indexOf('<footer'));
  expect(content).toMatch(/^<h1>Code 7522<\/h1><p>Diesen Code haben/);
  const links = [...content.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href);
  expect(links).toEqual([
    '/de/isco/7522',
    '/de/berufe/musterbauerin',
    '/de/vergleich?p=100101',
    '/de/berufe/probenprueferin',
    '/de/vergleich?p=100102',
  ]);
  expect(html).toContain('href="/sl/sifra/7522"');
});

it('is not for search engines', async () => {
  const { title, robots, alternates } = await generateMetadata(props('sl', 'bis-7522'));
  expect([title, robots]).toEqual(['Šifra BIS 7522 – Poklici · Berufe', { index: false, follow: true }]);
  expect(alternates?.languages).toBeUndefined();
});

it('does not exist for a code that nothing has', async () => {
  await expect(page(props('sl', '999999'))).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});
