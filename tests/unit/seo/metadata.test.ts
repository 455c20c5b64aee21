import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildMetadata } from '#lib/seo/metadata';
import { getSiteUrl, toUrl } from '#lib/seo/site';
import { buildSitemap } from '#lib/seo/sitemap';
import { readValid } from '../../fixtures/content';

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://example.org/');
});
afterEach(() => {
  vi.unstubAllEnvs();
});

const page = { title: 'Naslov', description: 'Opis.', locale: 'sl' } as const;

describe('addresses', () => {
  it('are full, without a double slash', () => {
    expect(getSiteUrl()).toBe('https://example.org');
    expect(toUrl('/sl/poklici')).toBe('https://example.org/sl/poklici');
  });
});

describe('metadata', () => {
  it('names all languages a page has', () => {
    const { alternates, openGraph } = buildMetadata({ ...page, paths: { sl: '/sl/viri', de: '/de/quellen' } });
    expect(alternates).toEqual({
      canonical: 'https://example.org/sl/viri',
      languages: {
        sl: 'https://example.org/sl/viri',
        de: 'https://example.org/de/quellen',
        'x-default': 'https://example.org/sl/viri',
      },
    });
    expect(openGraph).toMatchObject({ locale: 'sl_SI', url: 'https://example.org/sl/viri' });
  });

  it('names no language a page does not have', () => {
    const { alternates } = buildMetadata({ ...page, locale: 'de', paths: { de: '/de/berufe/x' } });
    expect(alternates?.languages).toEqual({
      de: 'https://example.org/de/berufe/x',
      'x-default': 'https://example.org/de/berufe/x',
    });
  });

  it('takes the address for all other languages where it is given', () => {
    const { alternates } = buildMetadata({ ...page, paths: { sl: '/sl', de: '/de' }, defaultPath: '/' });
    expect(alternates?.languages?.['x-default']).toBe('https://example.org/');
  });
});

describe('sitemap', () => {
  it('lists every page in every language it has', async () => {
    const { profiles, vocabulary } = await readValid();
    const entries = buildSitemap(profiles, [...vocabulary.areas.values()].slice(0, 1));
    const urls = entries.map(({ url }) => url.replace('https://example.org', ''));
    expect(urls).toEqual([
      '/sl',
      '/de',
      '/sl/poklici',
      '/de/berufe',
      '/sl/podrocja',
      '/de/bereiche',
      '/sl/o-strani',
      '/de/ueber-diese-seite',
      '/sl/viri',
      '/de/quellen',
      '/sl/dostopnost',
      '/de/barrierefreiheit',
      '/sl/podrocja/znanje',
      '/de/bereiche/wissen',
      '/sl/poklici/izdelovalka-vzorcev',
      '/de/berufe/musterbauerin',
      '/de/berufe/probenprueferin',
    ]);
    expect(entries.at(-1)).toEqual({
      url: 'https://example.org/de/berufe/probenprueferin',
      lastModified: '2024-11-30',
      alternates: { languages: { de: 'https://example.org/de/berufe/probenprueferin' } },
    });
    expect(Object.keys(entries.at(-2)?.alternates?.languages ?? {})).toEqual(['sl', 'de']);
  });
});
