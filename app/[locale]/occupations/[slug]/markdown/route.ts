import { getCatalogue } from '#lib/catalogue/catalogue';
import { toMarkdown } from '#lib/data/to-markdown';
import { toOccupation } from '#lib/data/to-occupation';
import { getLocale } from '../../../params';

export const dynamic = 'force-dynamic';

interface Context {
  params: Promise<{ locale: string; slug: string }>;
}

/** A profile as Markdown. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const locale = await getLocale({ params });
  const catalogue = await getCatalogue();
  const profile = catalogue.open(catalogue.findBySlug(locale, (await params).slug)?.id ?? '');
  const text = profile && toMarkdown(toOccupation(profile, catalogue), locale);
  if (text === undefined) return new Response(null, { status: 404 });
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}
