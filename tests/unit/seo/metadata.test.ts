import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { buildMetadata } from '#lib/seo/metadata';
import { getSiteUrl, toUrl } from '#lib/seo/site-url';
import { buildSitemaps, formatSitemapIndex, listSitemapNames } from '#lib/seo/sitemap';
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
    vi.stubEnv('SITE_URL', 'https://example.org//');
    expect(getSiteUrl()).toBe('https://example.org');
    vi.stubEnv('SITE_URL', undefined);
    expect(toUrl('/')).toBe('http://localhost:3000/');
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

  it('has the title with the name of the site, and the one sentence', () => {
    const metadata = buildMetadata({ ...page, locale: 'de', paths: { de: '/de/quellen' } });
    expect(metadata).toMatchObject({
      title: 'Naslov – Poklici · Berufe',
      description: 'Opis.',
      openGraph: { title: 'Naslov', siteName: 'Poklici · Berufe', locale: 'de_AT', type: 'website' },
    });
    expect(metadata).not.toHaveProperty('robots');
  });

  it('goes without addresses where a page has none', () => {
    const { alternates, openGraph } = buildMetadata({ ...page, paths: {} });
    expect(alternates).toEqual({ languages: {} });
    expect(openGraph).not.toHaveProperty('url');
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

describe('a page that is not for search engines', () => {
  const paths = { sl: '/sl/poklici/x', de: '/de/berufe/x' };

  it('says so, and names no other one in its place', () => {
    const { robots, alternates } = buildMetadata({ ...page, paths, isIndexed: () => false });
    expect(robots).toEqual({ index: false, follow: true });
    expect(alternates).toEqual({ canonical: 'https://example.org/sl/poklici/x' });
  });

  it('is not named by its translation, which is', () => {
    const isIndexed = (locale: string) => locale === 'de';
    const { robots, alternates } = buildMetadata({ ...page, locale: 'de', paths, isIndexed });
    expect(robots).toBeUndefined();
    expect(alternates?.languages).toEqual({
      de: 'https://example.org/de/berufe/x',
      'x-default': 'https://example.org/de/berufe/x',
    });
  });
});

describe('the page in both languages', () => {
  it('is the one for all other languages, under its own address', () => {
    const { alternates, openGraph } = buildMetadata({
      ...page,
      paths: { sl: '/sl', de: '/de' },
      defaultPath: '/',
      path: '/',
    });
    expect(alternates?.canonical).toBe('https://example.org/');
    expect(alternates?.languages).toEqual({
      sl: 'https://example.org/sl',
      de: 'https://example.org/de',
      'x-default': 'https://example.org/',
    });
    expect(openGraph).toHaveProperty('url', 'https://example.org/');
  });
});

describe('sitemap', () => {
  const toUrls = (xml = '') =>
    [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.replace('https://example.org', ''));

  it('lists every page in every language it has', async () => {
    const [xml = '', ...more] = buildSitemaps(buildCatalogue(await readValid()));
    expect(more).toEqual([]);
    expect(toUrls(xml)).toEqual([
      '/',
      '/sl',
      '/de',
      '/sl/poklici',
      '/de/berufe',
      '/sl/podrocja',
      '/de/bereiche',
      '/sl/kompetence',
      '/de/kompetenzen',
      '/sl/kaj-ze-znam',
      '/de/was-ich-kann',
      '/sl/izobrazba',
      '/de/bildungsniveau',
      '/sl/znanje-nemscine',
      '/de/deutschkenntnisse',
      '/sl/isco',
      '/de/isco',
      '/sl/o-strani',
      '/de/ueber-diese-seite',
      '/sl/viri',
      '/de/quellen',
      '/sl/dostopnost',
      '/de/barrierefreiheit',
      '/sl/podrocja/obrt',
      '/de/bereiche/gewerbe',
      '/sl/izobrazba/vajenistvo',
      '/de/bildungsniveau/lehrberuf',
      '/sl/izobrazba/sola',
      '/de/bildungsniveau/schulberuf',
      '/sl/znanje-nemscine/b1',
      '/de/deutschkenntnisse/b1',
      '/sl/znanje-nemscine/b2',
      '/de/deutschkenntnisse/b2',
      '/sl/isco/7522',
      '/de/isco/7522',
      '/sl/poklici/izdelovalka-vzorcev',
      '/de/berufe/musterbauerin',
      '/de/berufe/probenprueferin',
      '/sl/kompetence/poznavanje-orodij',
      '/de/kompetenzen/werkzeugkunde',
      '/sl/kompetence/messen',
      '/de/kompetenzen/messen',
      '/de/kompetenzen/laengenmessung',
      '/sl/kompetence/teamarbeit',
      '/de/kompetenzen/teamarbeit',
      '/sl/kompetence/absprache',
      '/de/kompetenzen/absprache',
    ]);
    expect(xml).toContain(`<url>
<loc>https://example.org/de/berufe/probenprueferin</loc>
<xhtml:link rel="alternate" hreflang="de" href="https://example.org/de/berufe/probenprueferin"/>
<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/de/berufe/probenprueferin"/>
<lastmod>2024-11-30</lastmod>
</url>
`);
  });

  it('names the translations of a page as the page does', async () => {
    const [xml = ''] = buildSitemaps(buildCatalogue(await readValid()));
    const alternates = (path: string) => {
      const [entry = ''] = xml.match(new RegExp(`<loc>https://example.org${path}</loc>[^]*?</url>`)) ?? [];
      return [...entry.matchAll(/hreflang="([^"]+)" href="https:\/\/example.org([^"]+)"/g)].map(([, ...pair]) => pair);
    };
    const home = [
      ['sl', '/sl'],
      ['de', '/de'],
      ['x-default', '/'],
    ];
    for (const path of ['/', '/sl', '/de']) expect(alternates(path), path).toEqual(home);
    expect(alternates('/de/quellen')).toEqual([
      ['sl', '/sl/viri'],
      ['de', '/de/quellen'],
      ['x-default', '/sl/viri'],
    ]);
  });

  it('lists no profile that no editor has gone through', async () => {
    const content = await readValid();
    const profiles = content.profiles.map((profile) => ({ ...profile, imported: true as const }));
    const [xml] = buildSitemaps(buildCatalogue({ ...content, profiles }));
    expect(toUrls(xml).filter((url) => /^\/(sl\/poklici|de\/berufe)\/./.test(url))).toEqual([]);
  });

  it('is XML whatever an address is', async () => {
    const content = await readValid();
    const [profile] = content.profiles;
    if (!profile?.texts.de) throw new Error('no German text');
    profile.texts.de.slug = 'a&b<"c';
    const [xml = ''] = buildSitemaps(buildCatalogue(content));
    expect(xml).toContain('<loc>https://example.org/de/berufe/a&amp;b%3C%22c</loc>');
    expect(xml).toContain('hreflang="de" href="https://example.org/de/berufe/a&amp;b%3C%22c"/>');
  });

  it('is split where one file cannot hold it, and an index names the parts', async () => {
    const files = buildSitemaps(buildCatalogue(await readValid()), 16);
    expect(files.map((file) => toUrls(file).length)).toEqual([16, 16, 15]);
    expect(listSitemapNames(3)).toEqual(['1.xml', '2.xml', '3.xml']);
    expect(toUrls(formatSitemapIndex(3))).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml']);
  });
});
