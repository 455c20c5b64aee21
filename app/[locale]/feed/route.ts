import { getCatalogue } from '#lib/catalogue/catalogue';
import { answerFeed } from '#lib/seo/atom';
import { findFeed } from '#lib/seo/feed';
import { getLocale, type LocaleParams } from '../params';

export const dynamic = 'force-dynamic';

/** The new and changed profiles of a language. */
export async function GET(_: Request, props: LocaleParams): Promise<Response> {
  return answerFeed(findFeed(await getCatalogue(), await getLocale(props)));
}
