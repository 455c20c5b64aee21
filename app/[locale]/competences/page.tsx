import { CompetenceIndex } from '#components/competences/competence-index';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, description } = getMessages(locale).competence;
    return { title, description, paths: toPaths({ page: 'competences' }) };
  },
  async ({ locale }) => {
    const { listAreas, listLetters, all, paginated } = (await getCatalogue()).competences;
    return (
      <CompetenceIndex
        locale={locale}
        areas={listAreas(locale)}
        letters={listLetters(locale)}
        size={all.length}
        paginated={paginated}
      />
    );
  },
);

export { generateMetadata, page as default };
