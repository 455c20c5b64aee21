import { IscoView } from '#components/catalogue/isco-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, short, description } = getMessages(locale).browse.isco;
    const { isco, unknown } = (await getCatalogue()).getBrowseLists(locale);
    const list = isco.flatMap(({ groups }) =>
      groups.map(({ code, group, paths }) => {
        const name = group ? ` ${toLocalizedTerm(group, locale).value}` : '';
        return { title: code + name, path: paths[locale] };
      }),
    );
    return { title, description, crumb: short, list, isco, unknown, paths: toPaths({ page: 'isco' }) };
  },
  ({ locale, isco, unknown }) => {
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
