import type { MetadataRoute } from 'next';
import { toUrl } from '#lib/seo/site';

export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: toUrl('/sitemap.xml') };
}
