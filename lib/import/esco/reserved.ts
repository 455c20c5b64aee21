import type { ContentFiles } from '#lib/content/content';
import { parseJson } from '#lib/content/json';
import { locales, sourceLocale } from '#lib/i18n/locales';
import { listSlugs, type Slugs } from '../site-slugs';

/** What the site uses already and an import must not use for something else. */
export interface Reserved {
  slugs: Slugs;
  /** German terms of the competences by id, those of other languages by slug: no id may be a slug. */
  competences: ReadonlyMap<string, string>;
}

/** Lists the slugs and competences in content folders. */
export function listReserved(site: readonly ContentFiles[]): Reserved {
  const competences = new Map<string, string>();
  for (const { files } of site) {
    const terms = parseJson('competences.json', files.get('vocabulary/competences.json') ?? '[]');
    if (!terms.ok || !Array.isArray(terms.value.value)) continue;
    for (const { id, labels, slug } of terms.value.value) {
      for (const locale of locales) {
        const own = slug?.[locale];
        if (typeof own === 'string' && !competences.has(own)) competences.set(own, String(labels?.[locale]?.text));
      }
      if (typeof id === 'string') competences.set(id, String(labels?.[sourceLocale]?.text));
    }
  }
  return { slugs: listSlugs(site), competences };
}
