import { getCatalogue } from '#lib/catalogue/catalogue';
import { toQuery } from '#lib/catalogue/query';
import { isLocale, locales } from '#lib/i18n/locales';
import { getSiteSearch } from '#lib/search/site-search';
import { listSuggestions } from '#lib/search/suggestions';

/** Answers the first eight results for `q` to readers of `lang`, for the search field and other programs. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('lang') ?? '';
  if (!isLocale(locale)) return Response.json({ error: `lang has to be ${locales.join(' or ')}` }, { status: 400 });
  const catalogue = await getCatalogue();
  const search = await getSiteSearch(catalogue);
  const suggestions = listSuggestions(search, catalogue, toQuery(searchParams.get('q') ?? ''), locale);
  return Response.json(suggestions, { headers: { 'Cache-Control': 'public, max-age=300' } });
}
