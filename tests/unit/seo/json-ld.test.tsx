import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { JsonLd } from '#components/site/json-ld';
import { getText } from '#lib/profile/profile';
import { buildProfileGraph } from '#lib/seo/json-ld';
import { readValidProfile } from '../../fixtures/content';
import { stubSiteUrl, trail } from './setup';

stubSiteUrl();

async function build(id: 'musterbauerin' | 'probenprueferin', locale: 'sl' | 'de') {
  const graph = buildProfileGraph(await readValidProfile(id), locale, trail)['@graph'];
  const [page, occupation, breadcrumbs] = graph;
  return { page, occupation, breadcrumbs, text: JSON.stringify(graph) };
}

const amount = (name: string, year: string, validFrom: string, range: object) => ({
  '@type': 'MonetaryAmount',
  name: `Najnižja začetna plača: ${name} (${year})`,
  currency: 'EUR',
  validFrom,
  value: { '@type': 'QuantitativeValue', unitText: 'MONTH', ...range },
});

describe('a profile for machines', () => {
  it('is a page about an occupation in Austria', async () => {
    const { page, occupation } = await build('musterbauerin', 'sl');
    expect(page).toMatchObject({
      '@type': 'WebPage',
      url: 'https://example.org/sl/poklici/izdelovalka-vzorcev',
      name: 'Izdelovalec ali izdelovalka vzorcev',
      inLanguage: 'sl',
      dateModified: '2025-03-01',
      mainEntity: { '@id': 'https://example.org/sl/poklici/izdelovalka-vzorcev#occupation' },
    });
    expect(occupation).toMatchObject({
      '@id': 'https://example.org/sl/poklici/izdelovalka-vzorcev#occupation',
      '@type': 'Occupation',
      occupationLocation: { '@type': 'Country', name: 'AT' },
      alternateName: ['MusterbauerIn', 'vzorčar', 'vzorčarka'],
      skills: ['poznavanje orodij', 'sodelovanje v skupini'],
    });
  });

  it('has the pay as lower and upper end for each level', async () => {
    const { occupation, text } = await build('musterbauerin', 'sl');
    const title = 'Izdelovalec ali izdelovalka vzorcev';
    expect(occupation).toHaveProperty('estimatedSalary', [
      amount(title, '2025', '2025-03-01', { minValue: 2000, maxValue: 3000 }),
      amount(`${title}, vajeniški poklic`, '2025', '2025-03-01', { minValue: 2000, maxValue: 2400 }),
      amount(`${title}, poklic s šolsko izobrazbo`, '2025', '2025-03-01', { minValue: 2300 }),
    ]);
    // The source has no distribution: percentiles would be invented.
    expect(text).not.toMatch(/percentile|median/i);
  });

  it('has each figure with its own year, and none twice', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { salary } = profile.sections;
    const [first, second] = salary?.bands ?? [];
    if (!salary || !first || !second) throw new Error('no bands');
    const title = 'Izdelovalec ali izdelovalka vzorcev';
    const list = (bands: typeof salary.bands, overall = salary.overall) => {
      const sections = { ...profile.sections, salary: { ...salary, overall, bands } };
      return buildProfileGraph({ ...profile, sections }, 'sl', trail)['@graph'][1];
    };
    expect(list([first, { ...second, asOf: '2023' }], { min: 2000, max: 2400 })).toHaveProperty('estimatedSalary', [
      amount(`${title}, vajeniški poklic`, '2025', '2025-03-01', { minValue: 2000, maxValue: 2400 }),
      amount(`${title}, poklic s šolsko izobrazbo`, '2023', '2023', { minValue: 2300 }),
    ]);
  });

  it('has no day of a change where it is not known, and no names that are not printed', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { updated: _, ...rest } = profile;
    const sl = getText(profile, 'sl');
    const texts = { sl: { ...sl, alternatives: ['a', 'b', 'c', 'd', 'e', 'f'], searchWords: ['grdo'] } };
    const [page, occupation] = buildProfileGraph({ ...rest, texts }, 'sl', trail)['@graph'];
    expect(page).not.toHaveProperty('dateModified');
    expect(occupation).toHaveProperty('alternateName', ['MusterbauerIn', 'a', 'b', 'c', 'd', 'e']);
    expect(JSON.stringify(occupation)).not.toContain('grdo');
  });

  it('has the official codes', async () => {
    const { occupation } = await build('musterbauerin', 'de');
    expect(occupation).toHaveProperty('occupationalCategory', [
      {
        '@type': 'CategoryCode',
        codeValue: '100101',
        name: 'Musterbauer/in',
        inCodeSet: 'AMS-Berufssystematik',
      },
      { '@type': 'CategoryCode', codeValue: '7522', inCodeSet: 'ISCO-08' },
    ]);
  });

  it('has the codes of ESCO, without the name that the source has not', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { classification } = profile.sections;
    if (!classification) throw new Error('no classification');
    const esco = [{ code: '7522.1', uri: 'http://data.europa.eu/esco/occupation/x' }];
    const sections = { classification: { sources: classification.sources, esco } };
    const [, occupation] = buildProfileGraph({ ...profile, sections } as never, 'de', trail)['@graph'];
    expect(occupation).toHaveProperty('occupationalCategory', [
      { '@type': 'CategoryCode', codeValue: '7522.1', inCodeSet: 'ESCO' },
    ]);
  });

  it('shows the range beside a band of another year', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { salary } = profile.sections;
    const [band] = salary?.bands ?? [];
    if (!salary || !band) throw new Error('no bands');
    const list = (asOf: string) => {
      const sections = { ...profile.sections, salary: { ...salary, asOf: '2025-03-01', bands: [{ ...band, asOf }] } };
      return buildProfileGraph({ ...profile, sections }, 'sl', trail)['@graph'][1];
    };
    expect(list('2025')).toHaveProperty('estimatedSalary.length', 1);
    expect(list('2024')).toHaveProperty('estimatedSalary.length', 2);
  });

  it('leaves out what is not known', async () => {
    const { occupation, text } = await build('probenprueferin', 'de');
    expect(occupation).not.toHaveProperty('skills');
    expect(occupation).toHaveProperty('estimatedSalary.length', 1);
    expect(text).not.toMatch(/undefined|null|""/);
    const profile = await readValidProfile('musterbauerin');
    const { asOf, overall, sources } = profile.sections.salary ?? {};
    const salary = { asOf, overall: { min: overall?.min }, sources };
    const sections = { salary, classification: { sources } };
    const [, bare] = buildProfileGraph({ ...profile, sections } as never, 'de', trail)['@graph'];
    expect(bare).toHaveProperty('occupationalCategory', []);
    expect(Object.keys((bare as { estimatedSalary: { value: object }[] }).estimatedSalary[0]?.value ?? {})).toEqual([
      '@type',
      'unitText',
      'minValue',
    ]);
  });

  it('tells the way to the page', async () => {
    const { breadcrumbs } = await build('musterbauerin', 'sl');
    expect(breadcrumbs).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Domov', item: 'https://example.org/sl' },
        { position: 2, name: 'Poklic', item: 'https://example.org/sl/poklici/izdelovalka-vzorcev' },
      ],
    });
  });
});

it('no text ends the script it stands in', () => {
  const data = { name: '</script><img src=x>', names: ['<!-- <script>'] };
  const html = renderToStaticMarkup(<JsonLd data={data} />);
  expect(html.slice(1).match(/<[^>]*>/g)).toEqual(['</script>']);
  expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(data);
});
