import { type Catalogue, listBrowsePages, listGroupPages, type OccupationEntry } from '#lib/catalogue/catalogue';
import { isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { defaultLocale, locales } from '#lib/i18n/locales';
import { overviewPages, pageNames, queryPages, referencePages, toPath, toPaths } from '#lib/i18n/paths';
import { toCompetencePath } from '#lib/profile/competence-path';
import { listProfilePaths } from '#lib/profile/profile-paths';
import type { ProfileSummary } from '#lib/profile/summary';
import { listAlternates, type Translations } from './metadata';
import { toUrl } from './site-url';

/** The protocol allows 50,000 addresses and 50 MB a file; an entry with its translations has 800 bytes at most. */
const longestFile = 45_000;

/**
 * Builds the sitemap of every page with its translations, in as many files as it takes. Next's own `sitemap.ts` escapes
 * nothing, and has no index of the files.
 */
export function buildSitemaps(catalogue: Catalogue, limit = longestFile): string[] {
  const entries = listEntries(catalogue);
  const files: string[] = [];
  for (let start = 0; start < entries.length; start += limit) {
    files.push(wrap('urlset', entries.slice(start, start + limit).join('')));
  }
  return files;
}

/** Lists the files of a sitemap that is split: `1.xml`, `2.xml`. */
export function listSitemapNames(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1}.xml`);
}

/** Lists the parts of the sitemap of a site with so many pages; none where one file holds them all. */
export function listSitemapParts(catalogue: Catalogue, pages: number): string[] {
  const { length } = pages > longestFile ? buildSitemaps(catalogue) : [];
  return length > 1 ? listSitemapNames(length) : [];
}

/** Formats the index of the parts. */
export function formatSitemapIndex(count: number): string {
  const parts = listSitemapNames(count).map((name) => `<sitemap><loc>${toUrl(`/sitemaps/${name}`)}</loc></sitemap>\n`);
  return wrap('sitemapindex', parts.join(''));
}

/** Leaves out what is not for search engines: parallel views, sheets, and profiles no editor has gone through. */
function listEntries(catalogue: Catalogue): string[] {
  const { profiles, listAreas, lettered, listLetters, competences, getBrowseLists } = catalogue;
  // A search and a collection have nothing to show before somebody asks.
  const tools = queryPages.filter((page) => page !== 'search' && page !== 'collection');
  const undated = [...tools, ...referencePages, ...pageNames];
  const lastModified = findNewest(profiles);
  const areas = listAreas(defaultLocale).filter(({ occupations }) => occupations.length);
  return [
    ...format(toPaths({ page: 'home' }), { defaultPath: '/', lastModified }),
    ...overviewPages.flatMap((page) => format(toPaths({ page }), { lastModified })),
    ...undated.flatMap((page) => format(toPaths({ page }))),
    ...locales.flatMap((locale) =>
      (lettered ? listLetters(locale) : []).flatMap(({ slug, occupations }) =>
        format({ [locale]: toPath(locale, { page: 'letter', slug }) }, toDate(occupations)),
      ),
    ),
    ...areas.flatMap((entry) => {
      const { slug } = entry.area;
      return [
        ...format(
          toPaths((locale) => ({ page: 'area', slug: slug[locale] })),
          toDate(entry.occupations),
        ),
        ...listGroupPages(entry).flatMap(({ id: group }) =>
          format(toPaths((locale) => ({ page: 'group', slug: slug[locale], group }))),
        ),
      ];
    }),
    ...listBrowseEntries(getBrowseLists).flatMap(({ paths, occupations }) => format(paths, toDate(occupations))),
    ...profiles.flatMap((profile) =>
      profile.imported ? [] : format(listProfilePaths(profile), { lastModified: profile.updated }),
    ),
    ...formatCompetences(competences),
  ];
}

/** The day a list last changed: that of its newest member. */
function toDate(occupations: readonly OccupationEntry[]): Extras {
  return { lastModified: findNewest(occupations.map(({ profile }) => profile)) };
}

function findNewest(profiles: readonly Pick<ProfileSummary, 'updated'>[]): string | undefined {
  let newest: string | undefined;
  for (const { updated = '' } of profiles) if (updated > (newest ?? '')) newest = updated;
  return newest;
}

/** The pages of competences, in a big catalogue also those of their areas and letters. */
function formatCompetences({ listCurated, paginated, listAreas, listLetters }: Catalogue['competences']): string[] {
  const areas = listAreas(defaultLocale).flatMap(({ area }) => area ?? []);
  const parts = [
    ...areas.map(({ slug }) => toPaths((locale) => ({ page: 'competenceArea', slug: slug[locale] }))),
    ...locales.flatMap((locale) =>
      listLetters(locale).map(({ slug }) => ({ [locale]: toPath(locale, { page: 'competenceLetter', slug }) })),
    ),
  ];
  const pages = listCurated().flatMap((entry) => {
    const found = locales.filter((locale) => isCompetenceWorthFinding(entry, locale));
    const paths = found.map((locale) => [locale, toCompetencePath(entry.competence, locale)]);
    const listed = found.flatMap((locale) => entry.users[locale].list().flatMap(({ users }) => users));
    return format(Object.fromEntries(paths), toDate(listed.map(({ occupation }) => occupation)));
  });
  return [...(paginated ? parts.flatMap((paths) => format(paths)) : []), ...pages];
}

/** The pages of levels and ISCO groups; those of all languages once. */
function listBrowseEntries(getBrowseLists: Catalogue['getBrowseLists']) {
  return locales.flatMap((locale) =>
    listBrowsePages(getBrowseLists(locale)).filter(
      ({ paths }) => locales.find((language) => paths[language]) === locale,
    ),
  );
}

interface Extras {
  /** The address for readers of any other language, which has an entry of its own. */
  defaultPath?: string;
  lastModified?: string | undefined;
}

/** The entries of one page, one a language. */
function format(paths: Translations, { defaultPath, lastModified }: Extras = {}): string[] {
  const links = listAlternates(paths, defaultPath)
    .map(([locale, url]) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${toXml(url)}"/>\n`)
    .join('');
  const changed = lastModified ? `<lastmod>${lastModified}</lastmod>\n` : '';
  const own = [...(defaultPath === undefined ? [] : [defaultPath]), ...Object.values(paths)];
  return own.map((path) => `<url>\n<loc>${toXml(toUrl(path))}</loc>\n${links}${changed}</url>\n`);
}

/** A full address holds no other character that XML knows. */
const toXml = (url: string) => url.replaceAll('&', '&amp;');

function wrap(root: 'urlset' | 'sitemapindex', body: string): string {
  const links = root === 'urlset' ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  const start = `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${start}\n${body}</${root}>\n`;
}
