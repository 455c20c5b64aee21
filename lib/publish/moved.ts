import type { Catalogue } from '#lib/catalogue/catalogue';
import { isShared, type NamedByCode } from '#lib/catalogue/codes';
import { type ByLocale, byLocale, isLocale, type Locale, listFallbacks } from '#lib/i18n/locales';
import { fillPath, type Page } from '#lib/i18n/paths';
import { type ReadRoute, readRoutes } from '#lib/i18n/read-path';
import { toSearchPath } from '#lib/i18n/search-path';
import { toSlug } from '#lib/i18n/slug';
import type { Addresses } from './addresses';
import type { Named } from './names';
import { indexPageNames, occupationPages, type PageNames, toOccupationSlugs } from './page-names';

/** Where an address leads that is short, old or misspelled. */
export interface Moved {
  /** The address for readers of each language; the same one where only one of them has the page. */
  paths: ByLocale<string>;
  /** The language of the address given; undefined where it has none. */
  locale: Locale | undefined;
}

/** Finds where an address without a page leads; undefined where the site has nothing of that name. */
export type FindMoved = (path: string) => Moved | undefined;

type Values = Readonly<Record<string, string>>;

/**
 * Creates the lookup of short, old and misspelled addresses. It leads to those the site answers, and nowhere else; its
 * index is built on first use.
 */
export function createFindMoved(catalogue: Catalogue, { pages, queries }: Addresses): FindMoved {
  const has = (path: string) => pages.has(path) || queries.has(path);
  let names: PageNames | undefined;
  const findNamed = (page: Page, typed: string, locale: Locale | undefined) => {
    names ??= indexPageNames(catalogue);
    return names[page]?.(typed, locale);
  };

  /** Leads to a page in all languages that have it. */
  function lead(page: Page, toValues: (locale: Locale) => Values | undefined, locale: Locale | undefined) {
    const existing = byLocale((language) => {
      const values = toValues(language);
      const path = values && fillPath(language, page, values);
      return path !== undefined && has(path) ? path : undefined;
    });
    return toMoved((language) => listFallbacks(language).flatMap((candidate) => existing[candidate] ?? [])[0], locale);
  }

  /** Leads to a page that is called differently in each language. */
  function leadToSlug(page: Page, slugs: Named['slugs'], others: Values, locale: Locale | undefined) {
    const toValues = (language: Locale) => {
      const slug = slugs[language];
      return slug === undefined ? undefined : { ...others, slug };
    };
    return lead(page, toValues, locale);
  }

  /** Leads to a page of the site by its name in any language. */
  function leadByName(page: Page, typed: string, others: Values, locale: Locale | undefined): Moved | undefined {
    const found = findNamed(page, typed, locale);
    return found && leadToSlug(page, found.slugs, others, locale ?? found.locale);
  }

  /** Leads to what an official code names; to the search where the code is only near it. */
  function leadByCode(named: NamedByCode, page: Page, locale: Locale | undefined): Moved | undefined {
    const {
      slug,
      profiles: [profile],
      isco,
      near,
    } = named;
    if (near) return toMoved((language) => toSearchPath(language, { q: slug }), locale);
    if (isShared(named)) return lead('code', () => ({ slug }), locale);
    if (profile) return leadToSlug(page, toOccupationSlugs(profile), {}, locale);
    return isco === undefined ? undefined : lead('isco-group', () => ({ slug: isco }), locale);
  }

  /** Leads to a page of an occupation by its name or by a code. */
  function leadToOccupation(page: Page, typed: string, locale: Locale | undefined): Moved | undefined {
    const named = catalogue.codes.find(typed);
    return leadByName(page, typed, {}, locale) ?? (named && leadByCode(named, page, locale));
  }

  function leadByRoute({ page, values, locale: spoken }: ReadRoute, given: Locale | undefined): Moved | undefined {
    const locale = given ?? spoken;
    const { slug, ...others } = Object.fromEntries(
      Object.entries(values).map(([name, typed]) => [name, toSlug(typed)]),
    );
    if (occupationPages.includes(page)) return leadToOccupation(page, values.slug ?? '', locale);
    if (page === 'code') return leadToOccupation('occupation', values.slug ?? '', locale);
    if (slug === undefined) return lead(page, () => others, locale);
    return leadByName(page, slug, others, locale) ?? lead(page, () => ({ ...others, slug }), locale);
  }

  function leadBySegments(segments: readonly string[], locale: Locale | undefined): Moved | undefined {
    for (const route of readRoutes(segments)) {
      const moved = leadByRoute(route, locale);
      if (moved) return moved;
    }
    return segments.length ? leadToOccupation('occupation', segments.join(' '), locale) : undefined;
  }

  const find: FindMoved = (path) => {
    const segments = toSegments(path);
    const plain = `/${segments.join('/')}`;
    const known = [plain, plain.toLowerCase()].find((candidate) => candidate !== '/' && has(candidate));
    if (known !== undefined) return toMoved(() => known, undefined);
    const [first = '', ...rest] = segments;
    // The name by which static hosts know the page for missing ones.
    if (segments.length > longest || segments.at(-1) === '404') return undefined;
    const { language, isTag } = parseLanguage(first);
    if (language) return leadBySegments(rest, language);
    return leadBySegments(segments, undefined) ?? (isTag && rest.length ? leadBySegments(rest, undefined) : undefined);
  };
  return (path) => {
    const moved = find(path);
    // A page that is listed and yet is not there.
    return moved && Object.values(moved.paths).includes(path) ? undefined : moved;
  };
}

/** In segments; no address of the site, nor of ESCO written behind one, has more. */
const longest = 8;

function toMoved(find: (locale: Locale) => string | undefined, locale: Locale | undefined): Moved | undefined {
  const paths = byLocale((language) => find(language) ?? '');
  return Object.values(paths).every(Boolean) ? { paths, locale } : undefined;
}

/** Splits a path, without doubled slashes, punctuation of the sentence around it, and names of files. */
function toSegments(path: string): string[] {
  return path
    .replace(/[\s.,;:!?)\]}>"'»“”]+$/u, '')
    .replace(/(?:(?:\/(?:index|default))?\.(?:html?|php|aspx?))$/i, '')
    .split('/')
    .map((segment) => segment.trim())
    .filter(Boolean);
}

/** Reads a language tag, also with a country: `de-AT`; `language` only where the site has it. */
function parseLanguage(segment: string): { language: Locale | undefined; isTag: boolean } {
  const [, primary = ''] = /^([a-z]{2})(?:[-_][a-z]{2})?$/i.exec(segment) ?? [];
  const language = primary.toLowerCase();
  return { language: isLocale(language) ? language : undefined, isTag: primary !== '' };
}
