import { getCatalogue } from '#lib/catalogue/catalogue';
import { buildSitemaps, formatSitemapIndex } from '#lib/seo/sitemap';

export const dynamic = 'force-dynamic';

/** The sitemap; where one file cannot hold it, the index of its parts. */
export async function GET(): Promise<Response> {
  const [first = '', ...more] = buildSitemaps(await getCatalogue());
  const xml = more.length ? formatSitemapIndex(more.length + 1) : first;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
