import { getCatalogue } from '#lib/catalogue/catalogue';
import { defaultLocale } from '#lib/i18n/locales';
import { answerFeed } from '#lib/seo/atom';
import { findFeed } from '#lib/seo/feed';

export const dynamic = 'force-dynamic';

/** The address people guess; the feed in it names its own. */
export async function GET(): Promise<Response> {
  return answerFeed(findFeed(await getCatalogue(), defaultLocale));
}
