import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { buildSitemaps, formatSitemapIndex, listSitemapNames } from '#lib/seo/sitemap';
import { readValid } from '../../fixtures/content';
import { stubSiteUrl } from './setup';

stubSiteUrl('https://example.org/');

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
      '/sl/izobrazba',
      '/de/bildungsniveau',
      '/sl/priznavanje',
      '/de/anerkennung',
      '/sl/znanje-nemscine',
      '/de/deutschkenntnisse',
      '/sl/isco',
      '/de/isco',
      '/sl/kaj-ze-znam',
      '/de/was-ich-kann',
      '/sl/primerjava',
      '/de/vergleich',
      '/sl/prehod',
      '/de/umstieg',
      '/sl/ravni-izobrazbe',
      '/de/qualifikationsrahmen',
      '/sl/slovarcek',
      '/de/glossar',
      '/sl/podatki',
      '/de/daten',
      '/sl/delo-v-avstriji',
      '/de/arbeiten-in-oesterreich',
      '/sl/o-strani',
      '/de/ueber-diese-seite',
      '/sl/viri',
      '/de/quellen',
      '/sl/dostopnost',
      '/de/barrierefreiheit',
      '/sl/stik',
      '/de/kontakt',
      '/sl/kolofon',
      '/de/impressum',
      '/sl/zasebnost',
      '/de/datenschutz',
      '/sl/delo-v-avstriji/iskanje-dela',
      '/de/arbeiten-in-oesterreich/arbeit-suchen',
      '/sl/delo-v-avstriji/prijava',
      '/de/arbeiten-in-oesterreich/bewerben',
      '/sl/delo-v-avstriji/pogodba',
      '/de/arbeiten-in-oesterreich/vertrag',
      '/sl/delo-v-avstriji/prebivanje',
      '/de/arbeiten-in-oesterreich/wohnsitz',
      '/sl/delo-v-avstriji/zavarovanje',
      '/de/arbeiten-in-oesterreich/versicherung',
      '/sl/delo-v-avstriji/davek',
      '/de/arbeiten-in-oesterreich/steuer',
      '/sl/delo-v-avstriji/druzina',
      '/de/arbeiten-in-oesterreich/familie',
      '/sl/delo-v-avstriji/konec-zaposlitve',
      '/de/arbeiten-in-oesterreich/ende-der-arbeit',
      '/sl/delo-v-avstriji/kdo-svetuje',
      '/de/arbeiten-in-oesterreich/beratung',
      '/sl/placa-v-avstriji',
      '/de/gehalt-in-oesterreich',
      '/sl/delo-v-sloveniji',
      '/de/arbeiten-in-slowenien',
      '/sl/digcomp',
      '/de/digcomp',
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

  it('dates a page by the newest profile on it, and no page whose date nobody knows', async () => {
    const [xml = ''] = buildSitemaps(buildCatalogue(await readValid()));
    const dates = [
      ...xml.matchAll(/<loc>https:\/\/example\.org([^<]+)<\/loc>(?:(?!<\/url>)[\s\S])*?<lastmod>([^<]+)</g),
    ];
    const byPath = Object.fromEntries(dates.map(([, path, date]) => [path, date]));
    expect(byPath).toMatchObject({
      '/': '2025-03-01',
      '/de/berufe': '2025-03-01',
      '/sl/podrocja/obrt': '2025-03-01',
      '/de/kompetenzen/messen': expect.stringMatching(/^202[45]-/),
      '/sl/poklici/izdelovalka-vzorcev': '2025-03-01',
      '/de/berufe/probenprueferin': '2024-11-30',
    });
    for (const path of ['/sl/kaj-ze-znam', '/de/daten', '/sl/viri', '/de/impressum'])
      expect(byPath).not.toHaveProperty(path);
    const content = await readValid();
    const profiles = content.profiles.map(({ updated: _, ...profile }) => profile);
    expect(buildSitemaps(buildCatalogue({ ...content, profiles })).join('')).not.toContain('<lastmod>');
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
    const catalogue = buildCatalogue(await readValid());
    const [urls = []] = buildSitemaps(catalogue).map(toUrls);
    const files = buildSitemaps(catalogue, 20).map(toUrls);
    expect(files.flat()).toEqual(urls);
    expect(files.filter(({ length }) => length === 20)).toHaveLength(Math.floor(urls.length / 20));
    expect(files.at(-1)?.length).toBeLessThanOrEqual(20);
    expect(buildSitemaps(catalogue, urls.length)).toHaveLength(1);
    expect(buildSitemaps(catalogue, urls.length - 1)).toHaveLength(2);
    expect(listSitemapNames(3)).toEqual(['1.xml', '2.xml', '3.xml']);
    expect(toUrls(formatSitemapIndex(2))).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml']);
  });
});
