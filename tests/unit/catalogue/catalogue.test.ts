import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildCatalogue, type Catalogue, getCatalogue } from '#lib/catalogue/catalogue';
import { getText } from '#lib/profile/profile';
import { readValid, validFolder } from '../../fixtures/content';

let content: Awaited<ReturnType<typeof readValid>>;
let catalogue: Catalogue;

beforeAll(async () => {
  content = await readValid();
});
beforeEach(() => {
  catalogue = buildCatalogue(content);
});

describe('a profile by its slug', () => {
  it('is found in the language of the slug only', () => {
    expect(catalogue.findBySlug('sl', 'izdelovalka-vzorcev')?.id).toBe('musterbauerin');
    expect(catalogue.findBySlug('de', 'izdelovalka-vzorcev')).toBeUndefined();
    expect(catalogue.findBySlug('de', 'probenprueferin')?.id).toBe('probenprueferin');
    expect(catalogue.findBySlug('sl', 'probenprueferin')).toBeUndefined();
    expect(catalogue.findBySlug('sl', 'constructor')).toBeUndefined();
    // One profile has no Slovenian text.
    expect(catalogue.findBySlug('sl', 'undefined')).toBeUndefined();
  });
});

describe('the list of occupations', () => {
  it('has those with a text in the language, with a capital and a path', () => {
    expect(catalogue.listOccupations('sl')).toMatchObject([
      {
        title: 'Izdelovalec ali izdelovalka vzorcev',
        path: '/sl/poklici/izdelovalka-vzorcev',
        area: { id: 'gewerbe' },
      },
    ]);
    expect(catalogue.listOccupations('de').map(({ title }) => title)).toEqual([
      'Musterbauerin oder Musterbauer',
      'Probenprüferin oder Probenprüfer',
    ]);
  });

  it('stands under letters in the order of the language', () => {
    const [profile] = content.profiles;
    if (!profile) throw new Error('no profile');
    const titles = ['žagar', 'cvetličar', 'šivilja', 'zidar', 'čebelar', 'ciljar', 'slikar'];
    const profiles = titles.map((title, index) => ({
      ...profile,
      id: `${index}`,
      texts: { sl: { ...getText(profile, 'sl'), title, slug: `${index}` } },
    }));
    const letters = buildCatalogue({ ...content, profiles }).listLetters('sl');
    expect(letters.map(({ letter, occupations }) => [letter, ...occupations.map(({ title }) => title)])).toEqual([
      ['C', 'Ciljar', 'Cvetličar'],
      ['Č', 'Čebelar'],
      ['S', 'Slikar'],
      ['Š', 'Šivilja'],
      ['Z', 'Zidar'],
      ['Ž', 'Žagar'],
    ]);
  });
});

it('has all areas in the order of the language, empty ones too', () => {
  const list = (locale: 'sl' | 'de') =>
    catalogue.listAreas(locale).map(({ area, occupations }) => [area.id, occupations.length]);
  expect(list('sl')).toEqual([
    ['gewerbe', 1],
    ['wissen', 0],
  ]);
  expect(list('de')).toEqual([
    ['gewerbe', 2],
    ['wissen', 0],
  ]);
});

it('links occupations that have a page in the language', () => {
  expect(catalogue.findById('probenprueferin')?.texts.de?.slug).toBe('probenprueferin');
  expect(catalogue.findById('zeichnerin')).toBeUndefined();
});

it('finds an occupation, a letter and an area in the lists of a language', () => {
  const { findEntry, findLetter, findArea } = catalogue;
  expect(findEntry('sl', 'musterbauerin')?.path).toBe('/sl/poklici/izdelovalka-vzorcev');
  expect(findEntry('sl', 'probenprueferin')).toBeUndefined();
  expect(findLetter('de', 'p')?.occupations.map(({ profile }) => profile.id)).toEqual(['probenprueferin']);
  expect(findLetter('sl', 'p')).toBeUndefined();
  expect(findArea('sl', 'obrt')?.area.id).toBe('gewerbe');
  expect(findArea('de', 'obrt')).toBeUndefined();
});

it('leads from a profile that is replaced to the one listed in its place', () => {
  const replaced = ['old:musterbauerin', 'probenprueferin:musterbauerin', 'lost:nobody'].map((pair) => {
    const [id = '', by = ''] = pair.split(':');
    return { id, by, file: '', byFile: '', shared: '' };
  });
  const { findById } = buildCatalogue({ ...content, replaced });
  expect(['old', 'probenprueferin', 'lost'].map((id) => findById(id)?.id)).toEqual([
    'musterbauerin',
    'probenprueferin',
    undefined,
  ]);
});

it('is the one that the server has set', async () => {
  vi.stubGlobal('siteCatalogue', catalogue);
  expect(await getCatalogue()).toBe(catalogue);
  vi.unstubAllGlobals();
});

describe('in development', () => {
  beforeEach(() => void vi.stubGlobal('siteCatalogue', undefined));
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
  });

  it('is read from the content folders', async () => {
    vi.stubEnv('CONTENT_DIR', validFolder);
    expect((await getCatalogue()).profiles.map(({ id }) => id)).toEqual(['musterbauerin', 'probenprueferin']);
  });

  it('says what is wrong with the content', async () => {
    vi.stubEnv('CONTENT_DIR', 'tests/fixtures/nowhere');
    await expect(getCatalogue()).rejects.toThrow(
      /^The content has mistakes:\n\ntests\/fixtures\/nowhere:1:1 {2}there is no such folder\n/,
    );
  });
});

it('has the pages, steps, bands and sources', () => {
  expect(catalogue.findPage('sl', 'about')?.title).toBe('O strani');
  expect(catalogue.findPage('de', 'accessibility')?.title).toBe('Barrierefreiheit');
  expect(catalogue.rungs.map(({ eqf }) => eqf)).toEqual([4, 5]);
  expect(catalogue.bands.map(({ levels }) => levels)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(catalogue.sources.map(({ id }) => id)).toEqual(['musteramt', 'musterregister']);
});
