import type { MetadataRoute } from 'next';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { buildSitemap } from '#lib/seo/sitemap';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return buildSitemap((await getCatalogue()).profiles);
}
