import type { ContentFiles } from '#lib/content/content';
import { parseFrontMatter } from '#lib/content/front-matter';
import { type ByLocale, byLocale, locales } from '#lib/i18n/locales';

/** The ids of profiles by slug. */
export type Slugs = ByLocale<Map<string, string>>;

/** Lists the slugs of all profiles in content folders, also former ones, as no two profiles may share one. */
export function listSlugs(folders: readonly ContentFiles[]): Slugs {
  const slugs: Slugs = byLocale(() => new Map());
  for (const [path, text] of folders.flatMap(({ files }) => [...files])) {
    const [, id, name] = path.match(/^profiles\/([^/]+)\/([^/]+)\.md$/) ?? [];
    const locale = locales.find((candidate) => candidate === name);
    if (!id || !locale) continue;
    for (const slug of parseSlugs(path, text)) slugs[locale].set(slug, id);
  }
  return slugs;
}

function parseSlugs(path: string, text: string): string[] {
  const matter = parseFrontMatter(path, text);
  const { slug, formerSlugs = [] } = Object(matter.ok ? matter.value.value : undefined);
  return [slug, formerSlugs].flat().filter((value) => typeof value === 'string');
}
