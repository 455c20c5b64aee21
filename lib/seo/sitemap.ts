import type { MetadataRoute } from 'next';
import { locales } from '#lib/i18n/locales';
import { pageNames, type Route, toPath } from '#lib/i18n/paths';
import type { Profile } from '#lib/profile/profile';
import type { Area } from '#lib/vocabulary/vocabulary';
import { listAlternates, type Translations } from './metadata';
import { toUrl } from './site';

/** Every page of the site with its translations; the parallel views are not listed, they hold nothing new. */
export function buildSitemap(profiles: readonly Profile[], areas: readonly Area[]): MetadataRoute.Sitemap {
  const plain: Route[] = [
    { page: 'home' },
    { page: 'occupations' },
    { page: 'areas' },
    ...pageNames.map((page) => ({ page })),
  ];
  return [
    ...plain.flatMap((route) => listEntries({ sl: toPath('sl', route), de: toPath('de', route) })),
    ...areas.flatMap(({ slug }) =>
      listEntries({
        sl: toPath('sl', { page: 'area', slug: slug.sl }),
        de: toPath('de', { page: 'area', slug: slug.de }),
      }),
    ),
    ...profiles.flatMap(({ texts, updated }) => {
      const pages = locales.flatMap((locale) => {
        const slug = texts[locale]?.slug;
        return slug === undefined ? [] : [[locale, toPath(locale, { page: 'occupation', slug })]];
      });
      return listEntries(Object.fromEntries(pages), updated);
    }),
  ];
}

function listEntries(paths: Translations, lastModified?: string): MetadataRoute.Sitemap {
  const languages = Object.fromEntries(listAlternates(paths));
  return Object.values(paths).map((path) => ({
    url: toUrl(path),
    ...(lastModified && { lastModified }),
    alternates: { languages },
  }));
}
