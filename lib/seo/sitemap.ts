import { type Catalogue, listBrowsePages, listGroupPages } from '#lib/catalogue/catalogue';
import { isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { defaultLocale, locales } from '#lib/i18n/locales';
import { pageNames, type Route, toPath, toPaths } from '#lib/i18n/paths';
import { toCompetencePath } from '#lib/profile/competence-path';
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
  const plain: Route[] = [
    { page: 'occupations' },
    { page: 'areas' },
    { page: 'competences' },
    { page: 'match' },
    { page: 'education' },
    { page: 'frameworks' },
    { page: 'german-levels' },
    { page: 'isco' },
    { page: 'data' },
    ...pageNames.map((page) => ({ page })),
  ];
  const areas = listAreas(defaultLocale).filter(({ occupations }) => occupations.length);
  return [
    ...format(toPaths({ page: 'home' }), { defaultPath: '/' }),
    ...plain.flatMap((route) => format(toPaths(route))),
    ...locales.flatMap((locale) =>
      (lettered ? listLetters(locale) : []).flatMap(({ slug }) =>
        format({ [locale]: toPath(locale, { page: 'letter', slug }) }),
      ),
    ),
    ...areas.flatMap((entry) => {
      const { slug } = entry.area;
      return [
        ...format(toPaths((locale) => ({ page: 'area', slug: slug[locale] }))),
        ...listGroupPages(entry).flatMap(({ id: group }) =>
          format(toPaths((locale) => ({ page: 'group', slug: slug[locale], group }))),
        ),
      ];
    }),
    ...listBrowsePaths(getBrowseLists).flatMap((paths) => format(paths)),
    ...profiles.flatMap(({ texts, updated, imported }) => {
      if (imported) return [];
      const pages = locales.flatMap((locale) => {
        const slug = texts[locale]?.slug;
        return slug === undefined ? [] : [[locale, toPath(locale, { page: 'occupation', slug })]];
      });
      return format(Object.fromEntries(pages), { lastModified: updated });
    }),
    ...listCompetencePaths(competences).flatMap((paths) => format(paths)),
  ];
}

/** The pages of competences, in a big catalogue also those of their areas and letters. */
function listCompetencePaths({
  listCurated,
  paginated,
  listAreas,
  listLetters,
}: Catalogue['competences']): Translations[] {
  const areas = listAreas(defaultLocale).flatMap(({ area }) => area ?? []);
  const parts = [
    ...areas.map(({ slug }) => toPaths((locale) => ({ page: 'competenceArea', slug: slug[locale] }))),
    ...locales.flatMap((locale) =>
      listLetters(locale).map(({ slug }) => ({ [locale]: toPath(locale, { page: 'competenceLetter', slug }) })),
    ),
  ];
  const pages = listCurated().map((entry) =>
    Object.fromEntries(
      locales
        .filter((locale) => isCompetenceWorthFinding(entry, locale))
        .map((locale) => [locale, toCompetencePath(entry.competence, locale)]),
    ),
  );
  return paginated ? [...parts, ...pages] : pages;
}

/** The pages of levels and ISCO groups; those of all languages once. */
function listBrowsePaths(getBrowseLists: Catalogue['getBrowseLists']): Translations[] {
  return locales.flatMap((locale) => {
    return listBrowsePages(getBrowseLists(locale))
      .map(({ paths }) => paths)
      .filter((paths) => locales.find((language) => paths[language]) === locale);
  });
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
