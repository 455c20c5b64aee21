import type { ContentFiles } from '#lib/content/content';
import type { Locale } from '#lib/i18n/locales';
import { listSlugs, type Slugs } from '../site-slugs';
import { toTitleKey } from './term';

/** What the profiles there are have, each with the id of its profile. */
export interface KnownProfiles {
  slugs: Slugs;
  /** AMS codes of the folder that is written to; other folders may have the same codes. */
  codes: Map<string, string>;
  /** Official titles of the other folders, as `toTitleKey` returns them. */
  titles: Map<string, string>;
}

/** Lists what the profiles in content folders have. */
export function listKnownProfiles(site: readonly ContentFiles[], folder: ContentFiles): KnownProfiles {
  const known: KnownProfiles = { slugs: listSlugs([...site, folder]), codes: new Map(), titles: new Map() };
  for (const [id, text] of listFacts([folder])) {
    for (const [, code = ''] of text.matchAll(/"code": *"([0-9A-Z]{6})"/g)) known.codes.set(code, id);
  }
  for (const [id, text] of listFacts(site)) {
    const title = parseTitle(text);
    if (title !== undefined) known.titles.set(toTitleKey(title), id);
  }
  return known;
}

function listFacts(folders: readonly ContentFiles[]): [string, string][] {
  return folders.flatMap(({ files }) =>
    [...files].flatMap(([path, text]): [string, string][] => {
      const id = path.match(/^profiles\/([^/]+)\/profile\.json$/)?.[1];
      return id === undefined ? [] : [[id, text]];
    }),
  );
}

function parseTitle(text: string): string | undefined {
  try {
    const title: unknown = JSON.parse(text).officialTitle;
    return typeof title === 'string' ? title : undefined;
  } catch {
    // The check of the content reports what is wrong with the file.
    return undefined;
  }
}

/** Reserves a slug for a profile; with the id of the profile in it where another one has the plain slug. */
export function reserveSlug({ slugs }: KnownProfiles, locale: Locale, id: string, slug: string): string {
  const ids = slugs[locale];
  const wanted = slug || id;
  const free = (ids.get(wanted) ?? id) === id ? wanted : `${wanted}-${id}`;
  ids.set(free, id);
  return free;
}
