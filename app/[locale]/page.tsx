import { Home } from '#components/site/home';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findFeed } from '#lib/seo/feed';
import { buildSite } from '#lib/seo/site-json-ld';
import { definePage } from './define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, description } = getMessages(locale).home;
    return {
      title,
      description,
      paths: toPaths({ page: 'home' }),
      defaultPath: '/',
      feed: findFeed(await getCatalogue(), locale),
      search: false,
      nodes: () => buildSite(locale),
    };
  },
  async ({ locale, beside }) => {
    const { listOccupations, listAreas } = await getCatalogue();
    return <Home locale={locale} beside={beside} occupations={listOccupations(locale)} areas={listAreas(locale)} />;
  },
);

export { generateMetadata, page as default };
