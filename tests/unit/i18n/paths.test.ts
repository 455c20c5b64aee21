import { beforeEach, describe, expect, it } from 'vitest';
import { getLocaleRow, isLocale, listFallbacks, locales } from '#lib/i18n/locales';
import {
  fillPath,
  listRedirects,
  listRewrites,
  overviewPages,
  pageNames,
  queryPages,
  referencePages,
  toPath,
  toPaths,
} from '#lib/i18n/paths';
import { routes } from '#lib/i18n/routes';

const words = {
  sl: [
    ...['poklici', 'vzporedno', 'list', 'crka', 'podrocja', 'o-strani', 'viri', 'dostopnost'],
    ...['kompetence', 'podrocje', 'izbor', 'kaj-ze-znam', 'iskanje', 'izobrazba', 'znanje-nemscine', 'isco', 'feed'],
    ...['kaj-znam', 'stik', 'kolofon', 'slovarcek', 'zasebnost', 'primerjava', 'prehod'],
    ...['ravni-izobrazbe', 'sifra', 'podatki', 'priznavanje'],
    ...['delo-v-avstriji', 'iskanje-dela', 'prijava', 'pogodba', 'prebivanje', 'zavarovanje', 'davek', 'druzina'],
    ...['konec-zaposlitve', 'kdo-svetuje', 'delo-v-sloveniji', 'placa-v-avstriji', 'digcomp'],
  ],
  de: [
    ...['berufe', 'parallel', 'blatt', 'buchstabe', 'bereiche', 'ueber-diese-seite', 'quellen', 'barrierefreiheit'],
    ...[
      'kompetenzen',
      'bereich',
      'auswahl',
      'was-ich-kann',
      'suche',
      'bildungsniveau',
      'anerkennung',
      'deutschkenntnisse',
      'isco',
      'feed',
      'kontakt',
      'impressum',
      'glossar',
      'datenschutz',
    ],
    ...['qualifikationsrahmen', 'code', 'daten', 'vergleich', 'umstieg'],
    ...['arbeiten-in-oesterreich', 'arbeit-suchen', 'bewerben', 'vertrag', 'wohnsitz', 'versicherung', 'steuer'],
    ...['familie', 'ende-der-arbeit', 'beratung', 'arbeiten-in-slowenien', 'gehalt-in-oesterreich', 'digcomp'],
  ],
};

it('names every page in the language of the page', () => {
  expect(toPath('sl', { page: 'home' })).toBe('/sl');
  expect(toPath('sl', { page: 'occupations' })).toBe('/sl/poklici');
  expect(toPath('de', { page: 'occupation', slug: 'baeckerin' })).toBe('/de/berufe/baeckerin');
  expect(toPath('sl', { page: 'parallel', slug: 'pek' })).toBe('/sl/poklici/pek/vzporedno');
  expect(toPath('de', { page: 'about' })).toBe('/de/ueber-diese-seite');
});

it('names a page in all languages, also where its slug differs', () => {
  expect(toPaths({ page: 'area', slug: 'x' })).toEqual({ sl: '/sl/podrocja/x', de: '/de/bereiche/x' });
  expect(toPaths((locale) => ({ page: 'group', slug: 'x', group: locale }))).toEqual({
    sl: '/sl/podrocja/x/sl',
    de: '/de/bereiche/x/de',
  });
});

describe('public and internal addresses', () => {
  let rewrites: ReturnType<typeof listRewrites>;
  beforeEach(() => {
    rewrites = listRewrites();
  });

  it('are inverse', () => {
    const redirects = listRedirects();
    const back = redirects.map(({ source, destination }) => ({ source: destination, destination: source }));
    expect(back).toEqual(rewrites);
    expect(redirects.every(({ permanent }) => permanent)).toBe(true);
  });

  it('are each unique, and none is public and internal at once', () => {
    const all = rewrites.flatMap(({ source, destination }) => [source, destination]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(locales)('have no word of the wrong language: %s', (locale) => {
    const foreign = new Set(words[getLocaleRow(locale).beside].filter((word) => !words[locale].includes(word)));
    const segments = rewrites
      .filter(({ source }) => source.startsWith(`/${locale}/`))
      .flatMap(({ source }) =>
        source
          .replace(/\.(?:xml|md)$/, '')
          .split('/')
          .slice(2),
      );
    expect(segments.filter((segment) => foreign.has(segment) || !/^(:slug|:group|[a-z-]+)$/.test(segment))).toEqual([]);
    const unknown = segments.filter((segment) => !segment.startsWith(':') && !words[locale].includes(segment));
    expect(unknown, 'words to add above, each to its language').toEqual([]);
  });

  it('are the same for the start page, which needs neither', () => {
    expect(rewrites.map(({ source }) => source)).not.toContain('/sl');
    expect(rewrites).toContainEqual({ source: '/sl/poklici', destination: '/sl/occupations' });
  });

  it('keep the language', () => {
    for (const { source, destination } of rewrites) expect(destination.slice(0, 4)).toBe(source.slice(0, 4));
  });
});

it('has every page of one address in one list, which the sitemap and links in texts read', () => {
  const single = Object.entries(routes).filter(([, { internal }]) => !internal.includes(':'));
  const listed = [...overviewPages, ...referencePages, ...queryPages, ...pageNames];
  expect(single.map(([page]) => page).sort()).toEqual(['feed', 'home', ...listed].sort());
});

it('fills a path with names that were read from an address', () => {
  expect(fillPath('de', 'group', { slug: 'handel', group: 'verkauf' })).toBe('/de/bereiche/handel/verkauf');
  expect(fillPath('sl', 'occupation', { slug: '$&' })).toBe('/sl/poklici/$&');
});

it('knows its languages', () => {
  expect(['sl', 'de', 'en', 'SL', ''].map(isLocale)).toEqual([true, true, false, false, false]);
  expect(locales.map(listFallbacks)).toEqual([
    ['sl', 'de'],
    ['de', 'sl'],
  ]);
});
