import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { toOccupation } from '#lib/data/to-occupation';
import type { Profile } from '#lib/profile/profile';
import type { Source } from '#lib/vocabulary/vocabulary';
import { checkValid, readValidProfile } from '../../fixtures/content';
import { stubSiteUrl } from '../seo/setup';
import { createValidator } from './validate';

stubSiteUrl();

const catalogue = buildCatalogue(await checkValid());
const publish = async (change: (profile: Profile) => Partial<Profile> = () => ({})) => {
  const profile = await readValidProfile('musterbauerin');
  return toOccupation({ ...profile, ...change(profile) }, catalogue);
};

describe('the data of a profile', () => {
  it('begins with its schema, version, address and licence', async () => {
    const [, , ...rest] = Object.keys(await publish());
    expect(rest.slice(0, 4)).toEqual(['url', 'licence', 'id', 'officialTitle']);
    expect(await publish()).toMatchObject({
      $schema: 'https://example.org/data/schema/occupation.json',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      url: 'https://example.org/data/occupations/musterbauerin.json',
      licence: { title: 'CC BY 4.0', attribution: 'Poklici · Berufe' },
      shortUrl: 'https://example.org/100101',
      curated: true,
      updated: '2025-03-01',
    });
  });

  it('says what the site changed, the newest first, and when it last looked', async () => {
    const { changes, updated } = await publish(() => ({ updated: undefined }));
    expect(changes[0]).toEqual({
      date: '2025-02-03',
      what: { de: 'Geändert: Gehalt.', sl: 'Spremenjeno: plača.' },
    });
    expect([changes.length, updated]).toEqual([4, '2025-02-03']);
  });

  it('has names and addresses by language', async () => {
    const { texts } = await publish();
    expect(texts.de).toEqual({
      status: 'machine',
      page: 'https://example.org/de/berufe/musterbauerin',
      title: 'Musterbauerin oder Musterbauer',
      feminine: 'Musterbauerin',
      masculine: 'Musterbauer',
      alternatives: [],
      summary: 'Baut Muster aus Holz und Papier, misst und prüft sie und spricht sich darüber in der Gruppe ab.',
    });
  });

  it('has the text of a section as Markdown, with its status', async () => {
    const { sections } = await publish();
    expect(sections.tasks?.text?.de).toEqual({
      status: 'machine',
      markdown: [
        'Musterbauerinnen und Musterbauer bauen Muster. Geprüft werden sie von der [Probenprüferin](https://example.org/de/berufe/probenprueferin#tasks).',
        'Sie messen und prüfen die Muster:',
        '- mit dem Maßband,\n- mit der Waage.',
      ].join('\n\n'),
    });
    expect(sections.digcomp?.text?.de.parts).toEqual({
      '0': 'Geräte bedienen sie selbstständig.',
      '1': 'Daten zu den Mustern tragen sie in Tabellen ein.',
    });
  });

  it('has figures with their date, terms in both languages, and sources', async () => {
    const { sections, sources } = await publish();
    const { overall, bands, sources: used } = sections.salary ?? {};
    expect([overall, used]).toEqual([{ min: 2000, max: 3000 }, ['musteramt']]);
    expect(bands?.map(({ min, max, asOf }) => ({ min, max, asOf }))).toEqual([
      { min: 2000, max: 2400, asOf: '2025-03-01' },
      { min: 2300, max: undefined, asOf: '2025-03-01' },
    ]);
    expect(sections.basic?.competences).toEqual([
      {
        id: 'werkzeugkunde',
        labels: {
          sl: { text: 'poznavanje orodij', status: 'reviewed' },
          de: { text: 'Werkzeugkunde', status: 'reviewed' },
        },
      },
    ]);
    expect(sources.map(({ id }) => id)).toEqual(['musteramt', 'musterregister']);
  });

  it('links related occupations that have a profile, and names the others', async () => {
    const { sections } = await publish();
    expect(sections.related?.occupations.map(({ id, url }) => [id, url])).toEqual([
      ['probenprueferin', 'https://example.org/data/occupations/probenprueferin.json'],
      ['zeichnerin', undefined],
    ]);
  });

  it('says of a section whose text is missing in a language that it is', async () => {
    const { sections } = await publish(({ texts }) => ({ texts: texts.de ? { de: texts.de } : {} }));
    expect(sections.tasks?.text).toMatchObject({ sl: { status: 'missing' }, de: { status: 'machine' } });
  });
});

describe('the data of an imported profile', () => {
  const withLicence = (licence: Source['licence']) => (profile: Profile) => {
    const sections = Object.entries(profile.sections).map(([id, data]) => [
      id,
      { ...data, sources: data?.sources.map((source) => ({ ...source, licence })) },
    ]);
    return { imported: true as const, sections: Object.fromEntries(sections) };
  };

  it('leaves out what its owner has not allowed others to reuse, and says so', async () => {
    const published = await publish(withLicence(undefined));
    expect(published.withheld).toContainEqual({ part: 'sections.tasks', sources: ['musteramt'] });
    expect(published.withheld[0]).toEqual({ part: 'texts.*.summary', sources: ['musteramt', 'musterregister'] });
    expect(Object.keys(published.sections)).toEqual(['classification']);
    expect(published.sections.classification).toMatchObject({ isco: '7522', group: { id: 'musterbau' } });
    expect(published.sections.classification).not.toHaveProperty('ams');
    expect(published.texts.de).not.toHaveProperty('summary');
    expect(JSON.stringify(published)).not.toMatch(/Musterbauer\/in|Sie messen|Baut Muster/);
    expect(createValidator('occupation')(published)).toBe('');
  });

  it('has all that an open licence allows', async () => {
    const licence = { title: '2011/833/EU', url: 'https://example.org/licence' };
    const published = await publish(withLicence(licence));
    // The register of one way into the occupation and of a list of demand is not open.
    expect(published.withheld.map(({ part }) => part)).toEqual([
      'texts.*.summary',
      'sections.employment',
      'sections.training',
    ]);
    expect(published.sections.tasks?.text?.de.markdown).toContain('Sie messen');
    expect(published.sources[0]).toMatchObject({ id: 'musteramt', licence });
  });
});
