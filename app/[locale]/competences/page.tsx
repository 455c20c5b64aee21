import { CompetenceIndex } from '#components/competences/competence-index';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { listCompetenceAreaPages, listCompetencePages } from '#lib/catalogue/competence-lists';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, description } = getMessages(locale).competence;
    const { listAreas, listLetters, all, paginated } = (await getCatalogue()).competences;
    const areas = listAreas(locale);
    return {
      title,
      description,
      paths: toPaths({ page: 'competences' }),
      list: paginated
        ? listCompetenceAreaPages(areas, locale)
        : listCompetencePages(
            areas.flatMap(({ competences }) => competences),
            locale,
          ),
      areas,
      letters: listLetters(locale),
      size: all.length,
      paginated,
    };
  },
  ({ locale, areas, letters, size, paginated }) => (
    <CompetenceIndex locale={locale} areas={areas} letters={letters} size={size} paginated={paginated} />
  ),
);

export { generateMetadata, page as default };
