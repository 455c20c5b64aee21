import { AreaList } from '#components/catalogue/area-list';
import { BrowseNav } from '#components/catalogue/browse-nav';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, description, lead } = getMessages(locale).areas;
    return { title, description, lead, paths: toPaths({ page: 'areas' }) };
  },
  async ({ locale, title, lead }) => (
    <>
      <h1>{title}</h1>
      <BrowseNav locale={locale} current="areas" />
      <p>{lead}</p>
      <AreaList areas={(await getCatalogue()).listAreas(locale)} locale={locale} />
    </>
  ),
);

export { generateMetadata, page as default };
