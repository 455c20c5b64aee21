import type { MetadataRoute } from 'next';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { buildSitemap } from '#lib/seo/sitemap';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const { profiles, listAreas } = await getCatalogue();
  const areas = listAreas('sl').filter(({ occupations }) => occupations.length);
  return buildSitemap(
    profiles,
    areas.map(({ area }) => area),
  );
}
