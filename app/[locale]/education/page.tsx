import { EducationView } from '#components/catalogue/education-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, short, description } = getMessages(locale).browse.education;
    return { title, description, crumb: short, paths: toPaths({ page: 'education' }) };
  },
  async ({ locale }) => {
    const { levels, unknown } = (await getCatalogue()).getBrowseLists(locale);
    return (
      <EducationView
        locale={locale}
        levels={levels.map(({ level, paths, occupations }) => ({
          level,
          path: paths[locale],
          count: occupations.length,
        }))}
        unknown={unknown.levels}
        sources={[...new Set(levels.flatMap(({ sources }) => sources))]}
      />
    );
  },
);

export { generateMetadata, page as default };
