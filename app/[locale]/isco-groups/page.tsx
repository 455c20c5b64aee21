import { IscoView } from '#components/catalogue/isco-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, short, description } = getMessages(locale).browse.isco;
    return { title, description, crumb: short, paths: toPaths({ page: 'isco' }) };
  },
  async ({ locale }) => {
    const { isco, unknown } = (await getCatalogue()).getBrowseLists(locale);
    const majors = isco.map(({ code, group, groups }) => ({
      code,
      group,
      groups: groups.map((unit) => ({ ...unit, path: unit.paths[locale], count: unit.occupations.length })),
    }));
    const sources = new Set(isco.flatMap(({ groups }) => groups.flatMap((unit) => unit.sources)));
    return <IscoView locale={locale} majors={majors} unknown={unknown.isco} sources={[...sources]} />;
  },
);

export { generateMetadata, page as default };
