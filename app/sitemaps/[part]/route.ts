import { getCatalogue } from '#lib/catalogue/catalogue';
import { buildSitemaps, listSitemapNames } from '#lib/seo/sitemap';

export const dynamic = 'force-dynamic';

/** Only a site that is too big for one sitemap has parts. */
export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }): Promise<Response> {
  const { part } = await params;
  const files = buildSitemaps(await getCatalogue());
  const file = files.length > 1 ? files[listSitemapNames(files.length).indexOf(part)] : undefined;
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, { headers: { 'Content-Type': 'application/xml' } });
}
