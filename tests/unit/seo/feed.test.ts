import Parser from 'rss-parser';
import { describe, expect, it, vi } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { answerFeed, formatFeed } from '#lib/seo/atom';
import { type Feed, findAreaFeed, findFeed } from '#lib/seo/feed';
import { checkReal } from '../../content/real';
import { readValid } from '../../fixtures/content';
import { stubSiteUrl } from './setup';

stubSiteUrl();

const valid = buildCatalogue(await readValid());
const real = buildCatalogue(await checkReal());
const parse = (feed: Feed | undefined) => new Parser().parseString(feed ? formatFeed(feed) : '');
const listAll = (catalogue: Catalogue) =>
  locales.flatMap((locale) => [
    findFeed(catalogue, locale),
    ...catalogue.listAreas(locale).map((entry) => findAreaFeed(locale, entry)),
  ]);

describe('a feed', () => {
  it('has every change of a language, the newest first', async () => {
    const { title, feedUrl, link, items } = await parse(findFeed(valid, 'de'));
    expect(title).toBe('Poklici · Berufe: Neue und geänderte Profile');
    expect([link, feedUrl]).toEqual(['https://example.org/de', 'https://example.org/de/feed.xml']);
    expect(items.map(({ isoDate }) => isoDate?.slice(0, 10))).toEqual([
      '2025-02-03',
      '2025-01-20',
      '2024-12-01',
      '2024-11-30',
      '2024-11-02',
    ]);
    expect(items[1]).toMatchObject({
      title: 'Musterbauerin oder Musterbauer',
      link: 'https://example.org/de/berufe/musterbauerin',
      summary: expect.stringMatching(/^\s*Geändert: Ausbildung & Codes\.\s*$/),
    });
  });

  it('leaves out what has no page in its language', async () => {
    const { items } = await parse(findFeed(valid, 'sl'));
    expect(items.map(({ link }) => link)).toEqual(Array(4).fill('https://example.org/sl/poklici/izdelovalka-vzorcev'));
  });

  it('is one of an area, too, and there is none where nothing has a history', async () => {
    const entries = valid.listAreas('sl');
    const feeds = entries.map((entry) => findAreaFeed('sl', entry));
    expect(feeds.map((feed) => feed?.path)).toContain('/sl/podrocja/obrt/feed.xml');
    const [found] = feeds.filter((feed) => feed);
    expect(await parse(found)).toMatchObject({
      title: 'Poklici · Berufe: Obrt, Novi in spremenjeni opisi',
      link: 'https://example.org/sl/podrocja/obrt',
    });
    const [entry] = entries;
    expect(entry && findAreaFeed('sl', { ...entry, occupations: [] })).toBeUndefined();
    expect(answerFeed(undefined).status).toBe(404);
    expect(answerFeed(found).headers.get('Content-Type')).toBe('application/atom+xml');
  });

  it('says its language, author and last change, as Atom asks', () => {
    for (const feed of listAll(real)) {
      if (!feed) continue;
      const xml = formatFeed(feed);
      expect(xml).toContain(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`);
      expect(xml.match(/<author>\s*<name>/g)).toHaveLength(1);
      const count = xml.match(/<entry>/g)?.length ?? 0;
      for (const name of ['id', 'title', 'updated'])
        expect(xml.match(new RegExp(`<${name}>`, 'g'))).toHaveLength(count + 1);
      expect(xml).toContain(`<updated>${feed.updated}T00:00:00.000Z</updated>`);
      expect(xml).not.toContain('undefined');
    }
  });

  it('has ids that are unique, and the same wherever the site stands', () => {
    const listIds = () =>
      listAll(real).flatMap((feed) => (feed ? [...formatFeed(feed).matchAll(/<id>([^<]+)/g)].map(([, id]) => id) : []));
    const [feed = ''] = locales
      .map((locale) => findFeed(real, locale))
      .map((found) => (found ? formatFeed(found) : ''));
    const ids = [...feed.matchAll(/<id>([^<]+)/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    const before = listIds();
    vi.stubEnv('SITE_URL', 'https://example.com');
    expect(listIds()).toEqual(before);
  });

  it('has the ids it has had since it began', () => {
    const feed = findFeed(valid, 'de');
    expect(
      feed &&
        formatFeed(feed)
          .match(/urn:uuid:[^<]+/g)
          ?.slice(0, 2),
    ).toMatchInlineSnapshot(`
      [
        "urn:uuid:2a271154-d815-8718-8053-5e964a065d1a",
        "urn:uuid:9246a79b-7d54-892e-829f-67809b39513f",
      ]
    `);
  });

  it('ends after a hundred changes', () => {
    const [entry] = valid.listOccupations('de');
    if (!entry) throw new Error('no occupation');
    const listOccupations = () => Array.from({ length: 101 }, () => entry);
    expect(findFeed({ ...valid, listOccupations }, 'de')?.changes).toHaveLength(100);
  });
});
