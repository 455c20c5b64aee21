import { EducationView } from '#components/catalogue/education-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, short, description } = getMessages(locale).browse.education;
    const { levels, unknown } = (await getCatalogue()).getBrowseLists(locale);
    const list = levels.map(({ level, paths }) => ({ title: toTitle(level, locale).title, path: paths[locale] }));
    return { title, description, crumb: short, list, levels, unknown, paths: toPaths({ page: 'education' }) };
  },
  ({ locale, levels, unknown }) => (
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
  ),
);

export { generateMetadata, page as default };
