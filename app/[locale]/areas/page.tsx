import { AreaList } from '#components/catalogue/area-list';
import { BrowseNav } from '#components/catalogue/browse-nav';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPath, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import { findFeed } from '#lib/seo/feed';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, description, lead } = getMessages(locale).areas;
    const catalogue = await getCatalogue();
    const areas = catalogue.listAreas(locale);
    const list = areas.flatMap(({ area, occupations }) => {
      const path = toPath(locale, { page: 'area', slug: area.slug[locale] });
      return occupations.length ? [{ title: toTitle(area, locale).title, path }] : [];
    });
    return {
      title,
      description,
      lead,
      areas,
      list,
      paths: toPaths({ page: 'areas' }),
      feed: findFeed(catalogue, locale),
    };
  },
  ({ locale, title, lead, areas }) => (
    <>
      <h1>{title}</h1>
      <BrowseNav locale={locale} current="areas" />
      <p>{lead}</p>
      <AreaList areas={areas} locale={locale} />
    </>
  ),
);

export { generateMetadata, page as default };
