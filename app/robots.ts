import type { MetadataRoute } from 'next';
import { locales } from '#lib/i18n/locales';
import { queryPages, toPath } from '#lib/i18n/paths';
import { toUrl } from '#lib/seo/site-url';

/** The address of the site is known only when it is served. */
export const dynamic = 'force-dynamic';

/** Keeps crawlers from the countless addresses of searches and choices; the pages without a query are for them. */
export default function robots(): MetadataRoute.Robots {
  const queries = locales.flatMap((locale) => queryPages.map((page) => `${toPath(locale, { page })}?`));
  const checklists = locales.map((locale) => `${toPath(locale, { page: 'checklist', slug: '*' })}?`);
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/', ...queries, ...checklists] },
    sitemap: toUrl('/sitemap.xml'),
  };
}
