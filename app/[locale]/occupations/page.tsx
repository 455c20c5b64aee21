import { OccupationIndex } from '#components/catalogue/occupation-index';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, description } = getMessages(locale).list;
    return { title, description, paths: toPaths({ page: 'occupations' }) };
  },
  async ({ locale }) => {
    const { listLetters, lettered } = await getCatalogue();
    return <OccupationIndex locale={locale} letters={listLetters(locale)} lettered={lettered} />;
  },
);

export { generateMetadata, page as default };
