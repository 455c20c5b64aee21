import type { ContentFiles } from '#lib/content/content';
import { parseFrontMatter } from '#lib/content/front-matter';
import { type ByLocale, byLocale, locales } from '#lib/i18n/locales';

/** The ids of profiles by slug. */
export type Slugs = ByLocale<Map<string, string>>;

/** Lists the slugs of all profiles in content folders, as no two profiles may share one. */
export function listSlugs(folders: readonly ContentFiles[]): Slugs {
  const slugs: Slugs = byLocale(() => new Map());
  for (const [path, text] of folders.flatMap(({ files }) => [...files])) {
    const [, id, name] = path.match(/^profiles\/([^/]+)\/([^/]+)\.md$/) ?? [];
    const locale = locales.find((candidate) => candidate === name);
    const slug = locale && parseSlug(path, text);
    if (id && slug) slugs[locale].set(slug, id);
  }
  return slugs;
}

function parseSlug(path: string, text: string): string | undefined {
  const matter = parseFrontMatter(path, text);
  const value: unknown = matter.ok ? matter.value.value : undefined;
  if (typeof value !== 'object' || value === null || !('slug' in value)) return undefined;
  return typeof value.slug === 'string' ? value.slug : undefined;
}
