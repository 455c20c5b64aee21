import { beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import type { LoadedContent } from '#lib/content/content';
import { locales } from '#lib/i18n/locales';
import { toShortPath } from '#lib/profile/short-path';
import { type Addresses, listAddresses } from '#lib/publish/addresses';
import { createFindMoved, type FindMoved } from '#lib/publish/moved';
import { checkReal } from '../../content/real';
import { checkValid } from '../../fixtures/content';
import { makeWrongAddresses } from '../../fixtures/wrong-addresses';

const valid = await checkValid();
const real = await checkReal();
let addresses: Addresses;
let findMoved: FindMoved;

function open(content: LoadedContent) {
  const catalogue = buildCatalogue(content);
  addresses = listAddresses(catalogue);
  findMoved = createFindMoved(catalogue, addresses);
}

/** Where an address leads: one path for an address in a language, or one for readers of each. */
function follow(path: string): string | undefined {
  const { paths, locale } = findMoved(path) ?? {};
  if (!paths) return undefined;
  const targets = locale ? [paths[locale]] : [...new Set(Object.values(paths))];
  return targets.join(' ');
}

const both = '/sl/poklici/izdelovalka-vzorcev /de/berufe/musterbauerin';

describe('in a small catalogue', () => {
  beforeEach(() => open(valid));

  it.each([
    ['/100101', both],
    ['/ams-100101', both],
    ['/bis-1', both],
    ['/BIS 1', both],
    ['/bis/1', both],
    ['/1', both],
    ['/sl/100101', '/sl/poklici/izdelovalka-vzorcev'],
    ['/de/100101', '/de/berufe/musterbauerin'],
    ['/DE-at/100101/', '/de/berufe/musterbauerin'],
    ['/en/100101', both],
    ['/sl/poklici/100101', '/sl/poklici/izdelovalka-vzorcev'],
    ['/de/berufe/100101/parallel', '/de/berufe/musterbauerin/parallel'],
    ['/de/code/100101', '/de/berufe/musterbauerin'],
    ['/7522', '/sl/isco/7522 /de/isco/7522'],
    ['/sl/isco-08-7522', '/sl/isco/7522'],
  ])('the code %s leads to %s', (path, target) => expect(follow(path)).toBe(target));

  it('a code of a profile that is in one language leads there', () => {
    expect(follow('/sl/100102')).toBe('/de/berufe/probenprueferin');
    expect(follow('/100102')).toBe('/de/berufe/probenprueferin');
  });

  it.each([
    ['/SL', '/sl'],
    ['/Sl/Poklici', '/sl/poklici'],
    ['/sl/', '/sl'],
    ['/sl//poklici', '/sl/poklici'],
    ['//sl/poklici', '/sl/poklici'],
    ['/sl/index.html', '/sl'],
    ['/sl/poklici.html', '/sl/poklici'],
    ['/index.html', '/sl /de'],
    ['//', '/sl /de'],
    ['/de/poklici', '/de/berufe'],
    ['/sl/berufe', '/sl/poklici'],
    ['/berufe', '/de/berufe'],
    ['/en/berufe', '/de/berufe'],
    ['/isco', '/sl/isco /de/isco'],
    ['/sl/occupations', '/sl/poklici'],
    ['/sl/search', '/sl/iskanje'],
    ['/sl/iskanje/', '/sl/iskanje'],
    ['/sl/Področja', '/sl/podrocja'],
    ['/sl/poklici/IZDELOVALKA-vzorcev', '/sl/poklici/izdelovalka-vzorcev'],
    ['/sl/poklici/izdelovalka vzorčev', '/sl/poklici/izdelovalka-vzorcev'],
    ['/sl/poklici/musterbauerin', '/sl/poklici/izdelovalka-vzorcev'],
    ['/de/berufe/izdelovalka-vzorcev', '/de/berufe/musterbauerin'],
    ['/de/poklici/izdelovalka-vzorcev/vzporedno', '/de/berufe/musterbauerin/parallel'],
    ['/de/berufe/Probenprüferin', '/de/berufe/probenprueferin'],
    ['/de/berufe/probenpruferin.', '/de/berufe/probenprueferin'],
    ['/sl/occupations/musterbauerin/sheet', '/sl/poklici/izdelovalka-vzorcev/list'],
    ['/izdelovalka-vzorcev', '/sl/poklici/izdelovalka-vzorcev'],
    ['/de/znanje-nemscine/B2', '/de/deutschkenntnisse/b2'],
    ['/Robots.TXT', '/robots.txt'],
    ['/sl/poklici.htm', '/sl/poklici'],
    ['/sl/poklici/default.asp', '/sl/poklici'],
    ['/sl/ poklici ', '/sl/poklici'],
    ['/sl/poklici”).', '/sl/poklici'],
  ])('%s leads to %s', (path, target) => expect(follow(path)).toBe(target));

  it.each([
    ...[
      '/999999',
      '/sl/999999',
      '/sl/poklici/999999',
      '/none',
      '/sl/none',
      '/sl/poklici/none',
      '/de/berufe/none/blatt',
    ],
    ...['/sl/occupations/none', '/sl/areas/none', '/en', '/dex/none', '/404', '/sl/404', '/404.html', '/constructor'],
    ...['/xsl/100101', '/sl.html/none', '/sl/poklici.html-x'],
    ...['/sl/__proto__', '/_next/static/x.js', '/api', '//example.org', '/sl/poklici/index', '/sl.rsc', '/\\evil'],
    `/${'sl/'.repeat(200)}`,
  ])('%s leads nowhere', (path) => expect(follow(path)).toBeUndefined());

  it('leads nowhere from a page that is listed, or it would lead to itself', () => {
    const listed = [...addresses.pages.keys(), ...addresses.queries].filter((path) => path !== '/');
    expect(listed.filter((path) => follow(path) !== undefined)).toEqual([]);
  });
});

describe('a slug that was changed', () => {
  const long = 'ena-dve-tri-stiri-pet-sest-sedem';
  const formerSlugs = ['vzorcarka', 'muster', '404', long, `${long}-osem`];
  const profiles = valid.profiles.map((profile) => {
    const { sl, ...texts } = profile.texts;
    return sl ? { ...profile, texts: { ...texts, sl: { ...sl, formerSlugs } } } : profile;
  });

  it('is not looked for in more than eight parts, nor under the name of the page for what is missing', () => {
    open({ ...valid, profiles });
    const parts = long.replaceAll('-', '/');
    expect(follow(`/sl/${parts}`)).toBe('/sl/poklici/izdelovalka-vzorcev');
    expect(follow(`/sl/${parts}/osem`)).toBeUndefined();
    expect(follow('/sl/404')).toBeUndefined();
  });

  it('still leads to the page, in both languages', () => {
    open({ ...valid, profiles });
    expect(follow('/sl/poklici/vzorcarka')).toBe('/sl/poklici/izdelovalka-vzorcev');
    expect(follow('/sl/poklici/Vzorčarka/list')).toBe('/sl/poklici/izdelovalka-vzorcev/list');
    expect(follow('/de/berufe/vzorcarka')).toBe('/de/berufe/musterbauerin');
    expect(addresses.pages.has('/sl/poklici/vzorcarka')).toBe(false);
  });
});

describe('a code of several profiles', () => {
  const profiles = valid.profiles.map((profile) => {
    const { classification } = profile.sections;
    const amsRelated = [{ code: '100180', title: 'Lehrling' }];
    return classification
      ? { ...profile, sections: { ...profile.sections, classification: { ...classification, bisId: 7, amsRelated } } }
      : profile;
  });
  beforeEach(() => open({ ...valid, profiles }));

  it('leads to a page to choose from', () => {
    expect(follow('/bis-7')).toBe('/sl/sifra/bis-7 /de/code/bis-7');
    expect(follow('/de/berufe/bis-7')).toBe('/de/code/bis-7');
    expect(addresses.pages.get('/sl/sifra/bis-7')).toBe(false);
  });

  it('leads to the search where it is near an occupation only', () => {
    expect(follow('/sl/100180')).toBe('/sl/iskanje?q=100180');
  });
});

describe('in the real catalogue', () => {
  beforeEach(() => open(real));

  it('every profile has a short address that leads to it', () => {
    for (const profile of real.profiles) {
      const short = toShortPath(profile);
      const { paths } = findMoved(short ?? '') ?? {};
      for (const locale of locales) expect(paths?.[locale], short).toContain(`/${profile.texts[locale]?.slug}`);
    }
  });

  it('a thousand wrong addresses lead to what they mean, or nowhere', () => {
    const pages = [...addresses.pages.keys()].filter((path) => /^\/(?:sl|de)(?:\/(?!.*\.md$)|$)/.test(path));
    for (const { path, target } of makeWrongAddresses(pages, 1_000, 1)) {
      const decoded = decodeURIComponent(path.split('?')[0] ?? '');
      expect(follow(decoded), path).toBe(target);
    }
  });
});
