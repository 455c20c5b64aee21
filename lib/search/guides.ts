import type { Catalogue } from '#lib/catalogue/catalogue';
import { type Locale, locales } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import { getPageTitles } from '#lib/messages/page-titles';
import type { Term } from '#lib/vocabulary/term';
import type { SearchGuide } from '#lib/vocabulary/vocabulary';
import { toWords } from './normalise';

/** The answer to a query that names no occupation of the site. */
export interface Guide {
  id: string;
  /** `area`: the nearest area of an occupation without a profile; `link`: an official page elsewhere. */
  kind: 'page' | 'level' | 'area' | 'link';
  href: string;
  /** The name of the page, level or area by language. */
  name: string | Term;
  text: string | undefined;
}

const byWords = new WeakMap<Catalogue, ReadonlyMap<string, SearchGuide>>();

/** Finds the guide one of whose phrases equals the whole query, in any language. */
export function findGuide(catalogue: Catalogue, query: string, locale: Locale): Guide | undefined {
  const known = byWords.get(catalogue) ?? index(catalogue);
  byWords.set(catalogue, known);
  const guide = known.get(toKey(query));
  const target = guide && findTarget(guide, catalogue, locale);
  return target && { id: guide.id, text: guide.text?.[locale], ...target };
}

function index({ guides }: Catalogue): ReadonlyMap<string, SearchGuide> {
  return new Map(
    guides.flatMap((guide) =>
      locales.flatMap((locale) => guide.words[locale].map((word) => [toKey(word), guide] as const)),
    ),
  );
}

const toKey = (text: string) => toWords(text).join(' ');

type ListName = keyof ReturnType<typeof getPageTitles>;
type Target = Pick<Guide, 'kind' | 'href' | 'name'>;

function findTarget(guide: SearchGuide, catalogue: Catalogue, locale: Locale): Target | undefined {
  const { page, level: levelId, area: areaId, link } = guide;
  if (link) return { kind: 'link', href: link.url, name: link.title[locale] };
  if (areaId !== undefined) {
    const found = catalogue.listAreas(locale).find(({ area }) => area.id === areaId);
    // An area without occupations has no page.
    if (!found?.occupations.length) return undefined;
    const { area } = found;
    return { kind: 'area', href: toPath(locale, { page: 'area', slug: area.slug[locale] }), name: area };
  }
  if (levelId !== undefined) {
    const found = catalogue.getBrowseLists(locale).levels.find(({ level }) => level.id === levelId);
    const href = found?.paths[locale];
    return found && href !== undefined ? { kind: 'level', href, name: found.level } : toPage('education');
  }
  return page && toPage(page);

  function toPage(name: NonNullable<SearchGuide['page']>): Target {
    const text = pageNames.find((known) => known === name);
    const title = text ? catalogue.findPage(locale, text)?.title : getPageTitles(locale)[name as ListName];
    return { kind: 'page', href: toPath(locale, { page: name }), name: title ?? '' };
  }
}
