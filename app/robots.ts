import type { MetadataRoute } from 'next';
import { toUrl } from '#lib/seo/site-url';

/** The address of the site is known only when it is served. */
export const dynamic = 'force-dynamic';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: toUrl('/sitemap.xml') };
}
