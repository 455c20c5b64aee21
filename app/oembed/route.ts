import { getCatalogue } from '#lib/catalogue/catalogue';
import { getSiteUrl } from '#lib/seo/site-url';
import { buildOembed, findPasted } from '#lib/share/embed';

/** Tells other programs how to show a profile whose address `url` someone has pasted (oEmbed 1.0). */
export async function GET(request: Request): Promise<Response> {
  const { searchParams: query } = new URL(request.url);
  const url = query.get('url');
  if (!url) return refuse(400, 'url is missing: the address of a profile');
  if ((query.get('format') ?? 'json') !== 'json') return refuse(501, 'format has to be json');
  const found = findPasted(await getCatalogue(), url, getSiteUrl());
  if (!found) return refuse(404, 'url is not the address of a profile of this site');
  const room = { maxwidth: query.get('maxwidth'), maxheight: query.get('maxheight') };
  const answer = buildOembed(found.profile, found.locale, getSiteUrl(), room);
  return Response.json(answer, { headers: { 'Cache-Control': 'public, max-age=300' } });
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
