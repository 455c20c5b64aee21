import { type ByLocale, type Locale, locales } from '#lib/i18n/locales';
import { toLooseSlug, toSlug } from '#lib/i18n/slug';

/** A thing with a page, by the last part of its address in each language. */
export interface Named {
  slugs: Partial<ByLocale<string | undefined>>;
  /** What else it is or was called in addresses: its id, its former slugs. */
  others?: readonly string[];
}

/** A thing found, and the language in which it is called so. */
export interface Found {
  slugs: Named['slugs'];
  locale: Locale | undefined;
}

export type FindNamed = (typed: string, locale: Locale | undefined) => Found | undefined;

/**
 * Indexes things by their slugs in all languages, also as people misspell them: with capitals, blanks or accents, with
 * or without umlauts.
 */
export function indexNames(things: Iterable<Named>): FindNamed {
  const index = new Map<string, Named[]>();
  for (const thing of things) {
    const names = [...Object.values(thing.slugs), ...(thing.others ?? [])].filter((name) => name !== undefined);
    for (const key of new Set(names.flatMap((name) => [name, toLooseSlug(name)]))) {
      const known = index.get(key);
      if (known) known.push(thing);
      else index.set(key, [thing]);
    }
  }
  return (typed, locale) => {
    const slug = toSlug(typed);
    for (const key of new Set([slug, toLooseSlug(slug)])) {
      const things = index.get(key);
      const thing = things && choose(things, key, locale);
      if (!thing) continue;
      const [spoken, ...others] = locales.filter((candidate) => thing.slugs[candidate] === key);
      return { slugs: thing.slugs, locale: others.length ? undefined : spoken };
    }
    return undefined;
  };
}

/** What is called so today, in the language asked for before others; else what was; else what is spelled like it. */
function choose(things: readonly Named[], key: string, locale: Locale | undefined): Named | undefined {
  const order = locale ? [locale, ...locales] : locales;
  const today = order.flatMap((candidate) => things.find(({ slugs }) => slugs[candidate] === key) ?? []);
  const [thing = things.find(({ others }) => others?.includes(key))] = today;
  // Several that are spelled alike: no guess.
  return thing ?? (things.length === 1 ? things[0] : undefined);
}
