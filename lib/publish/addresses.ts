import { type Catalogue, hasCurated, listBrowsePages, listGroupPages } from '#lib/catalogue/catalogue';
import { listDataPaths } from '#lib/data/addresses';
import { defaultLocale, type Locale, locales } from '#lib/i18n/locales';
import { overviewPages, pageNames, queryPages, referencePages, toPath } from '#lib/i18n/paths';
import { listPictures } from '#lib/picture/pictures';
import { toCompetencePath } from '#lib/profile/competence-path';
import type { ProfileSummary } from '#lib/profile/summary';
import { getContactEmail } from '#lib/seo/contact';
import { findAreaFeed, findFeed } from '#lib/seo/feed';
import { securityPath } from '#lib/seo/security-txt';
import { listSitemapParts } from '#lib/seo/sitemap';
import { listEmbedPaths } from '#lib/share/embed';
import { listQrPaths } from '#lib/share/shared-profiles';

/** The addresses the site renders; known before any page is. */
export interface Addresses {
  /** Pages in the order of rendering ahead; true where curated, false where imported. */
  pages: ReadonlyMap<string, boolean>;
  /** Addresses whose answer depends on the query. */
  queries: ReadonlySet<string>;
}

/** The 404 page of a language. No slash before it, so that no visitor can ask for it. */
export const toMissingPath = (locale: Locale) => `${locale}/404`;

/** Pages of one address, whatever the catalogue has. */
const standing = ['home', ...overviewPages, ...referencePages, ...pageNames] as const;

/** Lists every address of the site: the application answers 200 at these and nowhere else. */
export function listAddresses(catalogue: Catalogue): Addresses {
  const pages = new Map<string, boolean>();
  const add = (path: string | undefined, curated = true) => path !== undefined && pages.set(path, curated);
  for (const path of [...locales.map(toMissingPath), '/', '/robots.txt', '/sitemap.xml', '/icon.svg']) add(path);
  for (const locale of locales) {
    for (const page of standing) add(toPath(locale, { page }));
    listOccupationPages(catalogue, locale, add);
    listCataloguePages(catalogue, locale, add);
    listCompetencePages(catalogue, locale, add);
    add(findFeed(catalogue, locale)?.path);
  }
  for (const slug of catalogue.codes.listShared()) {
    for (const locale of locales) add(toPath(locale, { page: 'code', slug }), false);
  }
  add('/llms.txt');
  if (getContactEmail() !== undefined) add(securityPath);
  if (findFeed(catalogue, defaultLocale)) add('/feed.xml');
  for (const name of listSitemapParts(catalogue, pages.size)) add(`/sitemaps/${name}`);
  for (const [path, curated] of [...listDataPaths(catalogue), ...listQrPaths(catalogue), ...listEmbedPaths(catalogue)])
    add(path, curated);
  // Behind the pages: nobody waits for them.
  for (const [path, { curated }] of listPictures(catalogue)) add(path, curated);
  const searches = locales.flatMap((locale) => queryPages.map((page) => toPath(locale, { page })));
  const checklists = locales.flatMap((locale) =>
    catalogue.profiles.flatMap((profile) => findChecklist(profile, locale) ?? []),
  );
  return { pages, queries: new Set(['/api/suggest', '/oembed', ...searches, ...checklists]) };
}

/** The page with the competences of an occupation to tick, where it names any. */
function findChecklist({ texts, named }: ProfileSummary, locale: Locale): string | undefined {
  const slug = texts[locale]?.slug;
  return slug === undefined || named.length === 0 ? undefined : toPath(locale, { page: 'checklist', slug });
}

type Add = (path: string | undefined, curated?: boolean) => void;

function listOccupationPages({ profiles }: Catalogue, locale: Locale, add: Add): void {
  for (const { texts, imported } of profiles) {
    const slug = texts[locale]?.slug;
    if (slug === undefined) continue;
    for (const page of ['occupation', 'parallel', 'sheet', 'markdown'] as const)
      add(toPath(locale, { page, slug }), !imported);
  }
}

function listCataloguePages(catalogue: Catalogue, locale: Locale, add: Add): void {
  if (catalogue.lettered) {
    for (const { slug } of catalogue.listLetters(locale)) add(toPath(locale, { page: 'letter', slug }), false);
  }
  for (const entry of catalogue.listAreas(locale)) {
    if (!entry.occupations.length) continue;
    const slug = entry.area.slug[locale];
    add(toPath(locale, { page: 'area', slug }), hasCurated(entry));
    add(findAreaFeed(locale, entry)?.path);
    for (const { id: group } of listGroupPages(entry)) add(toPath(locale, { page: 'group', slug, group }), false);
  }
  for (const entry of listBrowsePages(catalogue.getBrowseLists(locale))) {
    add(entry.paths[locale], hasCurated(entry));
  }
}

function listCompetencePages({ competences }: Catalogue, locale: Locale, add: Add): void {
  if (competences.paginated) {
    for (const { area } of competences.listAreas(locale)) {
      if (area) add(toPath(locale, { page: 'competenceArea', slug: area.slug[locale] }), false);
    }
    for (const { slug } of competences.listLetters(locale)) {
      add(toPath(locale, { page: 'competenceLetter', slug }), false);
    }
  }
  for (const { competence, curated } of competences.all) add(toCompetencePath(competence, locale), curated);
}
