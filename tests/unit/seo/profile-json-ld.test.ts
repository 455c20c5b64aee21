import { describe, expect, it } from 'vitest';
import { getText } from '#lib/profile/profile';
import { buildProfileNodes } from '#lib/seo/profile-json-ld';
import { readValidProfile } from '../../fixtures/content';
import { stubSiteUrl } from './setup';

stubSiteUrl();

const esco = 'http://data.europa.eu/esco';

async function build(id: 'musterbauerin' | 'probenprueferin', locale: 'sl' | 'de') {
  const [page, occupation] = buildProfileNodes(await readValidProfile(id), locale);
  return { page, occupation, text: JSON.stringify([page, occupation]) };
}

const toSkill = (id: string, name: string) => ({
  '@type': 'DefinedTerm',
  '@id': `https://example.org/data/competences.json#${id}`,
  name,
});

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
      isPartOf: { '@id': 'https://example.org/#site' },
      mainEntity: { '@id': 'https://example.org/data/occupations/musterbauerin.json#occupation' },
    });
    expect(occupation).toMatchObject({
      '@id': 'https://example.org/data/occupations/musterbauerin.json#occupation',
      '@type': 'Occupation',
      occupationLocation: { '@type': 'Country', name: 'AT' },
      alternateName: ['MusterbauerIn', 'Musterbauerin oder Musterbauer', 'vzorčar', 'vzorčarka'],
      skills: [toSkill('werkzeugkunde', 'poznavanje orodij'), toSkill('teamarbeit', 'sodelovanje v skupini')],
      responsibilities: [
        'Izdelovalke in izdelovalci vzorcev izdelujejo vzorce. Kaj zaslužijo, piše v razdelku plača.',
        'Vzorce merijo in preverjajo:',
        'z metrom, s tehtnico.',
      ],
    });
  });

  it('asks for the levels of education and the ways into it, each with its European level', async () => {
    const { occupation } = await build('musterbauerin', 'sl');
    const toCredential = (name: string, educationalLevel: readonly string[] = []) => ({
      '@type': 'EducationalOccupationalCredential',
      name,
      ...(educationalLevel.length && { educationalLevel }),
    });
    expect(occupation).toMatchObject({
      educationRequirements: [toCredential('vajeniški poklic', ['EQF 4']), toCredential('poklic s šolsko izobrazbo')],
      qualifications: [toCredential('vzorčna šola', ['EQF 5', 'EQF 4'])],
    });
  });

  it('is the occupation of ESCO where a person has confirmed that it is the same', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { classification } = profile.sections;
    if (!classification) throw new Error('no classification');
    const toEsco = (name: string, more: object) => ({ code: '7522.1', uri: `${esco}/occupation/${name}`, ...more });
    const all = [
      toEsco('same', { match: 'exact' }),
      toEsco('unconfirmed', { match: 'exact', confirmed: false }),
      toEsco('near', { match: 'close' }),
    ];
    const sections = { classification: { ...classification, esco: all } };
    const [, occupation] = buildProfileNodes({ ...profile, sections } as never, 'de');
    expect(occupation).toHaveProperty('sameAs', [`${esco}/occupation/same`]);
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
      return buildProfileNodes({ ...profile, sections }, 'sl')[1];
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
    const [page, occupation] = buildProfileNodes({ ...rest, texts }, 'sl');
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
        inCodeSet: { '@type': 'CategoryCodeSet', name: 'AMS-Berufssystematik' },
      },
      {
        '@type': 'CategoryCode',
        codeValue: '7522',
        url: `${esco}/isco/C7522`,
        inCodeSet: { '@type': 'CategoryCodeSet', '@id': `${esco}/concept-scheme/isco`, name: 'ISCO-08' },
      },
    ]);
  });

  it('has the name of the group of ISCO where it is known', async () => {
    const group = {
      labels: { sl: { text: 'mizarji', status: 'reviewed' }, de: { text: 'Tischler', status: 'reviewed' } },
    };
    const [, occupation] = buildProfileNodes(await readValidProfile('musterbauerin'), 'sl', group as never);
    expect(occupation.occupationalCategory).toContainEqual(
      expect.objectContaining({ codeValue: '7522', name: 'mizarji' }),
    );
  });

  it('has the codes of ESCO, without the name that the source has not', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { classification } = profile.sections;
    if (!classification) throw new Error('no classification');
    const all = [{ code: '7522.1', uri: `${esco}/occupation/x` }];
    const sections = { classification: { sources: classification.sources, esco: all } };
    const [, occupation] = buildProfileNodes({ ...profile, sections } as never, 'de');
    expect(occupation).toHaveProperty('occupationalCategory', [
      {
        '@type': 'CategoryCode',
        codeValue: '7522.1',
        url: `${esco}/occupation/x`,
        inCodeSet: { '@type': 'CategoryCodeSet', '@id': `${esco}/concept-scheme/occupations`, name: 'ESCO' },
      },
    ]);
  });

  it('shows the range beside a band of another year', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { salary } = profile.sections;
    const [band] = salary?.bands ?? [];
    if (!salary || !band) throw new Error('no bands');
    const list = (asOf: string) => {
      const sections = { ...profile.sections, salary: { ...salary, asOf: '2025-03-01', bands: [{ ...band, asOf }] } };
      return buildProfileNodes({ ...profile, sections }, 'sl')[1];
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
    const [, bare] = buildProfileNodes({ ...profile, sections } as never, 'de');
    expect(bare).toHaveProperty('occupationalCategory', []);
    expect(
      Object.keys((bare as unknown as { estimatedSalary: { value: object }[] }).estimatedSalary[0]?.value ?? {}),
    ).toEqual(['@type', 'unitText', 'minValue']);
  });
});
