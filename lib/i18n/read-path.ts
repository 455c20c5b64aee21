import { type Locale, locales } from './locales';
import type { Page } from './paths';
import { routes } from './routes';
import { toSlug } from './slug';

/** A page as the segments of a path name it. */
export interface ReadRoute {
  page: Page;
  /** What stands in the place of the names of its route, as written. */
  values: Readonly<Record<string, string>>;
  /** The language of its words; undefined where they belong to several or to none. */
  locale: Locale | undefined;
}

type Language = Locale | 'internal';
const languages = ['internal', ...locales] as const;

/** A segment of a route: a name to fill, or the words that may stand there, each with its languages. */
type Part = { name: string } | { words: ReadonlyMap<string, readonly Language[]> };

/** Every route, twice where the internal path has another number of segments than the public one. */
const shapes = Object.keys(routes).flatMap((name) => {
  const page = name as Page;
  const templates = languages.map((language) => ({ language, parts: split(routes[page][language]) }));
  const lengths = [...new Set(templates.map(({ parts }) => parts.length))];
  return lengths.map((length) => ({ page, parts: join(templates.filter(({ parts }) => parts.length === length)) }));
});

/** Reads segments, without that of a language, as pages: their words may be of any language, and of several. */
export function readRoutes(segments: readonly string[]): ReadRoute[] {
  const slugs = segments.map(toSlug);
  return shapes.flatMap(({ page, parts }) => {
    if (parts.length !== segments.length) return [];
    const values: Record<string, string> = {};
    let spoken: readonly Language[] = languages;
    for (const [index, part] of parts.entries()) {
      if ('name' in part) {
        values[part.name] = segments[index] ?? '';
        continue;
      }
      const known = part.words.get(slugs[index] ?? '');
      if (!known) return [];
      spoken = spoken.filter((language) => known.includes(language));
    }
    const [locale, ...others] = spoken.filter((language) => language !== 'internal');
    return [{ page, values, locale: others.length ? undefined : locale }];
  });
}

function split(path: string): string[] {
  return path.split('/').filter(Boolean);
}

function join(templates: readonly { language: Language; parts: readonly string[] }[]): Part[] {
  return (templates[0]?.parts ?? []).map((first, index) => {
    if (first.startsWith(':')) return { name: first.slice(1) };
    const words = new Map<string, Language[]>();
    for (const { language, parts } of templates) {
      const word = toSlug(parts[index] ?? '');
      words.set(word, [...(words.get(word) ?? []), language]);
    }
    return { words };
  });
}
