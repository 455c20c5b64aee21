import { resolve } from 'node:path';
import { listContentFolders, readContentFolders } from '#lib/content/content';
import { parseFrontMatter } from '#lib/content/front-matter';
import { parseJson } from '#lib/content/json';
import { type Locale, locales } from '#lib/i18n/locales';

/** What the content folders of the site have already, so that an import does not collide with it. */
export interface Taken {
  slugs: Record<Locale, ReadonlySet<string>>;
  /** German terms of the competences by id; Slovenian ones by slug, as no id may be one. */
  competences: ReadonlyMap<string, string>;
}

/** Reads slugs and competences of all content folders but the one an import writes to. */
export async function readTaken(out: string, folders = listContentFolders()): Promise<Taken> {
  const slugs = { sl: new Set<string>(), de: new Set<string>() };
  const competences = new Map<string, string>();
  for (const { files } of await readContentFolders(folders.filter((folder) => resolve(folder) !== resolve(out)))) {
    for (const [path, text] of files) {
      const locale = locales.find((candidate) => path.startsWith('profiles/') && path.endsWith(`/${candidate}.md`));
      const slug = locale && readSlug(path, text);
      if (slug) slugs[locale].add(slug);
    }
    const terms = parseJson('competences.json', files.get('vocabulary/competences.json') ?? '[]');
    if (!terms.ok || !Array.isArray(terms.value.value)) continue;
    for (const { id, de, slug, sl } of terms.value.value) {
      if (typeof slug === 'string' && !competences.has(slug)) competences.set(slug, String(sl));
      if (typeof id === 'string') competences.set(id, String(de));
    }
  }
  return { slugs, competences };
}

function readSlug(path: string, text: string): string | undefined {
  const matter = parseFrontMatter(path, text);
  const value: unknown = matter.ok ? matter.value.value : undefined;
  if (typeof value !== 'object' || value === null || !('slug' in value)) return undefined;
  return typeof value.slug === 'string' ? value.slug : undefined;
}
