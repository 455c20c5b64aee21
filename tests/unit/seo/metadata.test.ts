import { describe, expect, it, vi } from 'vitest';
import { toAltText, toPicturePath } from '#lib/picture/picture';
import { toSitePicture } from '#lib/picture/pictures';
import { buildMetadata } from '#lib/seo/metadata';
import { getSiteUrl, toUrl } from '#lib/seo/site-url';
import { stubSiteUrl } from './setup';

stubSiteUrl('https://example.org/');

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

describe('where a link is pasted', () => {
  const paths = { sl: '/sl/viri', de: '/de/quellen' };

  it('the page has a large picture, that of the site where it has none of its own', () => {
    const picture = { title: 'Kuhar', beside: 'Koch' };
    for (const [own, shown] of [[{ picture }, picture] as const, [{}, toSitePicture('sl')] as const]) {
      const { openGraph, twitter } = buildMetadata({ ...page, paths, ...own });
      const url = `https://example.org${toPicturePath(shown)}`;
      const image = { url, width: 1_200, height: 630, type: 'image/png', alt: toAltText(shown) };
      expect(openGraph?.images).toEqual([image]);
      expect(twitter).toEqual({ card: 'summary_large_image' });
    }
  });

  it('the page names the languages it is also in', () => {
    expect(buildMetadata({ ...page, paths }).openGraph).toHaveProperty('alternateLocale', ['de_AT']);
    expect(buildMetadata({ ...page, paths: { sl: '/sl/viri' } }).openGraph).toHaveProperty('alternateLocale', []);
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
