import { beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue, longestList } from '#lib/catalogue/catalogue';
import { listDataPaths } from '#lib/data/addresses';
import { locales } from '#lib/i18n/locales';
import { listRedirects, queryPages } from '#lib/i18n/paths';
import { routes } from '#lib/i18n/routes';
import { isPicturePath } from '#lib/picture/picture';
import { listPictures } from '#lib/picture/pictures';
import { getText } from '#lib/profile/profile';
import { type Addresses, listAddresses, toMissingPath } from '#lib/publish/addresses';
import { buildSitemaps } from '#lib/seo/sitemap';
import { listEmbedPaths } from '#lib/share/embed';
import { checkReal } from '../../content/real';
import { checkValid, readValid } from '../../fixtures/content';

const validCatalogue = buildCatalogue(await checkValid());
const realCatalogue = buildCatalogue(await checkReal());
let valid: Addresses;
let real: Addresses;
beforeEach(() => {
  valid = listAddresses(validCatalogue);
  real = listAddresses(realCatalogue);
});
const listLocations = (xml: readonly string[]) =>
  xml.flatMap((file) => [...file.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname));

describe('the addresses of the site', () => {
  it('are the pages of both languages, and those that belong to none', () => {
    const paths = [...valid.pages.keys()].filter((path) => !isPicturePath(path));
    const general = paths.filter((path) => !/^\/(sl|de|data|qr|embed)(\/|$)/.test(path));
    expect(general).toEqual([
      'sl/404',
      'de/404',
      '/',
      '/robots.txt',
      '/sitemap.xml',
      '/icon.svg',
      '/llms.txt',
      '/feed.xml',
    ]);
    const german = [...valid.pages.keys()].filter((path) => /^\/de(\/|$)/.test(path));
    expect(german).toEqual(expect.arrayContaining(['/de', '/de/berufe', '/de/quellen', '/de/isco']));
  });

  it('have a checklist where a profile has competences to tick, in the languages it has', () => {
    const checklists = (catalogue: typeof validCatalogue) =>
      [...listAddresses(catalogue).queries].filter(
        (path) => /\/(?:kaj-znam|was-ich-kann)$/.test(path) && path.split('/').length > 3,
      );
    expect(checklists(validCatalogue).sort()).toEqual([
      '/de/berufe/musterbauerin/was-ich-kann',
      '/sl/poklici/izdelovalka-vzorcev/kaj-znam',
    ]);
    const [first, ...others] = validCatalogue.profiles;
    const german = { ...first, texts: { de: first?.texts.de } } as (typeof validCatalogue.profiles)[number];
    expect(checklists({ ...validCatalogue, profiles: [german, ...others] })).toEqual([
      '/de/berufe/musterbauerin/was-ich-kann',
    ]);
  });

  it('are a page of its own for each thing: none is in the place of another one', () => {
    const { profiles, competences, codes, listAreas, getBrowseLists } = realCatalogue;
    const asked = new Set<string>(queryPages.map((page) => routes[page].internal));
    const plain = Object.values(routes).filter(({ internal }) => !/:/.test(internal) && !asked.has(internal));
    const count = locales.reduce(
      (sum, locale) => {
        const occupations = profiles.filter(({ texts }) => texts[locale]).length;
        const areas = listAreas(locale).filter(({ occupations: { length } }) => length).length;
        const { levels, german, isco } = getBrowseLists(locale);
        const lists = [...levels, ...german, ...isco.flatMap(({ groups }) => groups)];
        const browse = lists.filter(({ paths }) => paths[locale] !== undefined).length;
        // An area has a feed, too.
        const choices = codes.listShared().length;
        return sum + plain.length + occupations * 4 + areas * 2 + browse + competences.all.length + choices;
      },
      8 + listDataPaths(realCatalogue).size + profiles.length + listEmbedPaths(realCatalogue).length,
    );
    expect([...real.pages.keys()].filter((path) => !isPicturePath(path))).toHaveLength(count);
  });

  it('are those visitors see, as they come out of a URL', () => {
    const internal = new RegExp(
      `^(?:${listRedirects()
        .map(({ source }) => source.replaceAll(/:\w+/g, '[^/]+'))
        .join('|')})$`,
    );
    for (const path of real.pages.keys()) {
      expect(path).not.toMatch(internal);
      expect(path).toMatch(
        /^(?:\/[a-z0-9-]+)*(?:\/|\/[a-z0-9-]+|\.\w+)$|^(?:sl|de)\/404$|^\/(?:sl\/sifra|de\/code)\/[\da-f.-]+$/,
      );
    }
  });

  it('have every address of the sitemap among them', () => {
    const listed = listLocations(buildSitemaps(realCatalogue));
    expect(listed.length).toBeGreaterThan(500);
    expect(listed.filter((path) => !real.pages.has(path) && !real.queries.has(path))).toEqual([]);
  });

  it('end with the share pictures', () => {
    const pictures = [...listPictures(realCatalogue).keys()];
    expect(pictures.length).toBeGreaterThan(100);
    expect([...real.pages.keys()].slice(-pictures.length)).toEqual(pictures);
  });

  it('have no page for what has only answers', () => {
    const checklists = [...real.queries].filter((path) => /^\/(?:sl\/poklici|de\/berufe)\//.test(path));
    expect(checklists).toContain('/sl/poklici/zidar/kaj-znam');
    expect(checklists).toHaveLength(
      realCatalogue.profiles.reduce((sum, { named, texts }) => sum + (named.length && Object.keys(texts).length), 0),
    );
    expect([...real.queries].filter((path) => !checklists.includes(path)).sort()).toEqual(
      [
        '/api/suggest',
        '/oembed',
        '/de/auswahl',
        '/sl/izbor',
        '/de/umstieg',
        '/de/vergleich',
        '/sl/prehod',
        '/sl/primerjava',
        '/de/suche',
        '/de/was-ich-kann',
        '/sl/iskanje',
        '/sl/kaj-ze-znam',
      ].sort(),
    );
    expect([...real.queries].filter((path) => real.pages.has(path))).toEqual([]);
  });

  it('cannot be asked for where they say that there is no page', () => {
    for (const locale of locales) {
      expect(valid.pages.get(toMissingPath(locale))).toBe(true);
      expect(valid.pages.has(`/${toMissingPath(locale)}`)).toBe(false);
    }
  });

  it('begin with what every visitor may need', () => {
    expect([...real.pages.keys()].slice(0, 7).at(-1)).toBe('/sl');
  });
});

const isPart = (path: string) =>
  /^\/(?:sl\/(?:poklici|kompetence)\/crka|de\/(?:berufe|kompetenzen)\/buchstabe)\//.test(path);
const isGroup = (path: string) => /^\/(?:sl\/podrocja|de\/bereiche)\/[^/]+\/(?!feed\.xml)[^/]+$/.test(path);

describe('the pages of letters and groups', () => {
  it('do not exist in a small catalogue', () => {
    for (const { pages } of [valid, real])
      expect([...pages.keys()].filter((path) => isPart(path) || isGroup(path))).toEqual([]);
  });

  it('exist in a big one, for what is used', async () => {
    const content = await readValid();
    const [profile] = content.profiles;
    if (!profile) throw new Error('no profile');
    const profiles = Array.from({ length: longestList + 1 }, (_, index) => ({
      ...profile,
      id: `${index}`,
      imported: true as const,
      texts: { sl: { ...getText(profile, 'sl'), title: index % 2 ? 'zidar' : 'kuhar', slug: `a-${index}` } },
    }));
    const { pages } = listAddresses(buildCatalogue({ ...content, profiles }));
    const found = [...pages.keys()];
    expect(found.filter(isPart).sort()).toEqual(['/sl/poklici/crka/k', '/sl/poklici/crka/z']);
    const group = profile.sections.classification?.group.group.id;
    expect(found.filter(isGroup).filter((path) => path.startsWith('/sl/'))).toEqual([
      expect.stringMatching(new RegExp(`^/sl/podrocja/[^/]+/${group}$`)),
    ]);
    expect(found.filter((path) => path.startsWith('/sl/poklici/a-'))).toHaveLength(4 * profiles.length);
  });
});

describe('what is worth rendering ahead', () => {
  it('is what is not imported, and lists of it', async () => {
    const content = await checkValid();
    const imported = content.profiles.map((profile) => ({ ...profile, imported: true as const }));
    const { pages } = listAddresses(buildCatalogue({ ...content, profiles: imported }));
    expect([pages.get('/sl'), pages.get('/sl/poklici')]).toEqual([true, true]);
    const slug = content.profiles.find(({ texts }) => texts.sl)?.texts.sl?.slug;
    expect([pages.get(`/sl/poklici/${slug}`), valid.pages.get(`/sl/poklici/${slug}`)]).toEqual([false, true]);
    expect(new Set(valid.pages.values())).toEqual(new Set([true]));
  });
});
