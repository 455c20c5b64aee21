import { getCatalogue } from '#lib/catalogue/catalogue';
import { answerFeed } from '#lib/seo/atom';
import { findAreaFeed } from '#lib/seo/feed';
import { getLocale } from '../../../params';

export const dynamic = 'force-dynamic';

interface Props {
  params: Promise<{ locale: string; slug: string }>;
}

/** The new and changed profiles of an area. */
export async function GET(_: Request, props: Props): Promise<Response> {
  const locale = await getLocale(props);
  const { slug } = await props.params;
  const entry = (await getCatalogue()).findArea(locale, slug);
  return answerFeed(entry && findAreaFeed(locale, entry));
}
