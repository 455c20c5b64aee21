import type { ContentFiles } from '#lib/content/content';
import { parseFrontMatter } from '#lib/content/front-matter';
import { type Locale, locales } from '#lib/i18n/locales';
import { toTitleKey } from './links';

/** What belongs to one profile only, and the profile that has it. */
export interface Owners {
  slugs: Record<Locale, Map<string, string>>;
  /** AMS codes of the folder that is written to; another folder may have them as well. */
  ams: Map<string, string>;
  /** Ids of profiles by their official titles. */
  titles: Map<string, string>;
}

/** Reads what profiles have already. */
export function readOwners(others: readonly ContentFiles[], out: ContentFiles): Owners {
  const owners: Owners = { slugs: { sl: new Map(), de: new Map() }, ams: new Map(), titles: new Map() };
  for (const folder of [...others, out]) {
    for (const [path, text] of folder.files) {
      const [, id, name = ''] = path.match(/^profiles\/([^/]+)\/([^/]+)$/) ?? [];
      if (id === undefined) continue;
      const locale = locales.find((candidate) => name === `${candidate}.md`);
      if (locale) {
        const matter = parseFrontMatter(path, text);
        const slug = matter.ok ? getText(matter.value.value, 'slug') : undefined;
        if (slug !== undefined) owners.slugs[locale].set(slug, id);
      } else if (name === 'profile.json') addFacts(owners, id, text, folder === out);
    }
  }
  return owners;
}

function addFacts(owners: Owners, id: string, text: string, own: boolean): void {
  try {
    const facts: unknown = JSON.parse(text);
    const title = getText(facts, 'officialTitle');
    // Of a profile in another folder only the site knows whether it is listed; a term is there in any case.
    if (title !== undefined && !own) owners.titles.set(toTitleKey(title), id);
    const codes = own ? [...text.matchAll(/"code": *"([0-9A-Z]{6})"/g)] : [];
    for (const [, code = ''] of codes) owners.ams.set(code, id);
  } catch {
    // The check of the content tells what is wrong with the file.
  }
}

function getText(value: unknown, key: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const found = Object.entries(value).find(([name]) => name === key)?.[1];
  return typeof found === 'string' ? found : undefined;
}

/** The slug for a profile; with its id where another profile has the plain one. */
export function claimSlug(owners: Owners, locale: Locale, id: string, slug: string): string {
  const taken = owners.slugs[locale];
  const wanted = slug || id;
  const free = (taken.get(wanted) ?? id) === id ? wanted : `${wanted}-${id}`;
  taken.set(free, id);
  return free;
}
