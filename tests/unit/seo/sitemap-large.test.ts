import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, longestList } from '#lib/catalogue/catalogue';
import { longestCompetenceList } from '#lib/catalogue/competence-lists';
import { getText, type Profile } from '#lib/profile/profile';
import { buildSitemaps, formatSitemapIndex, listSitemapParts } from '#lib/seo/sitemap';
import { GET } from '../../../app/sitemap.xml/route';
import { readValid } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';
import { stubSiteUrl } from './setup';

let content: Awaited<ReturnType<typeof readValid>>;

beforeAll(async () => {
  content = await readValid();
});
stubSiteUrl();

const toPaths = (files: readonly string[]) =>
  files.flatMap((xml) => [...xml.matchAll(/<loc>https:\/\/example\.org([^<]+)<\/loc>/g)].map(([, path]) => path));

/** The catalogue of so many copies of a profile, and so many competences without an area beside those of the folder. */
function buildWith(profileCount: number, competenceCount: number) {
  const [profile] = content.profiles;
  if (!profile) throw new Error('no profile');
  const { sl, de } = { sl: getText(profile, 'sl'), de: getText(profile, 'de') };
  const profiles = Array.from({ length: profileCount }, (_, index): Profile => {
    const texts = { sl: { ...sl, slug: `a-${index}` }, de: { ...de, slug: `b-${index}` } };
    return { ...profile, id: `${index}`, texts };
  });
  const more = Array.from({ length: competenceCount }, (_, index) => buildTerm(`k-${index}`, `Kenntnis ${index}`));
  const competences = new Map([
    ...content.vocabulary.competences,
    ...more.map((term) => [term.id, { ...term, broader: undefined } as never] as const),
  ]);
  return buildCatalogue({ ...content, vocabulary: { ...content.vocabulary, competences }, profiles });
}

describe('the sitemap of a big catalogue', () => {
  const parts = /\/(crka|buchstabe|podrocje|bereich)\/|^\/(sl\/podrocja|de\/bereiche)\/[^/]+\/./;

  it('has the pages of groups with occupations, of letters and of areas of competences', () => {
    const paths = toPaths(buildSitemaps(buildWith(longestList + 1, longestCompetenceList)));
    expect(paths.filter((path = '') => parts.test(path))).toEqual([
      '/sl/poklici/crka/i',
      '/de/berufe/buchstabe/m',
      '/sl/podrocja/obrt/musterbau',
      '/de/bereiche/gewerbe/musterbau',
      '/sl/kompetence/podrocje/rokodelstvo',
      '/de/kompetenzen/bereich/handwerk',
      '/sl/kompetence/crka/k',
      '/sl/kompetence/crka/s',
      '/de/kompetenzen/buchstabe/k',
      '/de/kompetenzen/buchstabe/t',
    ]);
    expect(paths).toContain('/sl/podrocja/obrt');
    expect(paths).not.toContain('/sl/podrocja/znanje');
    expect(paths.filter((path = '') => /\/[ab]-\d+$/.test(path))).toHaveLength(2 * (longestList + 1));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('has none of them before lists are paginated', () => {
    const competences = longestCompetenceList - content.vocabulary.competences.size;
    const paths = toPaths(buildSitemaps(buildWith(longestList, competences)));
    expect(paths.filter((path = '') => parts.test(path))).toEqual([]);
  });
});

it('a file is full with the last entry that it can hold', () => {
  const catalogue = buildCatalogue(content);
  const [whole = ''] = buildSitemaps(catalogue);
  const { length } = toPaths([whole]);
  expect(buildSitemaps(catalogue, length)).toEqual([whole]);
  expect(buildSitemaps(catalogue, length - 1)).toHaveLength(2);
  expect(listSitemapParts(catalogue, 45_001)).toEqual([]);
});

it('files begin as XML', () => {
  const [file = ''] = buildSitemaps(buildCatalogue(content));
  const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
  expect(file.split('\n').slice(0, 4)).toEqual([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<urlset xmlns="${schema}" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    '<url>',
    '<loc>https://example.org/</loc>',
  ]);
  expect(file).toMatch(/<\/url>\n<\/urlset>\n$/);
  expect(file.replace(/<(\w+:?\w*)[^>]*(?:\/>|>[^<]*<\/\1>)\n|<\/?(?:url|urlset[^>]*)>\n|<\?.*\?>\n/g, '')).toBe('');
  expect(formatSitemapIndex(1)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="${schema}">\n` +
      '<sitemap><loc>https://example.org/sitemaps/1.xml</loc></sitemap>\n</sitemapindex>\n',
  );
});

it('is answered as XML', async () => {
  const answer = await GET();
  expect(answer.headers.get('Content-Type')).toBe('application/xml');
  expect(await answer.text()).toMatch(/^<\?xml /);
});
