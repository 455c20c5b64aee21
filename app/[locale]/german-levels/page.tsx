import { GermanLevelsView } from '#components/catalogue/german-levels-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, short, description, entryTitle } = getMessages(locale).browse.german;
    const { getBrowseLists, listOccupations } = await getCatalogue();
    const { german, unknown } = getBrowseLists(locale);
    const list = german.map(({ level, paths }) => ({ title: entryTitle(level), path: paths[locale] }));
    const known = listOccupations(locale).filter(({ profile }) => profile.sections.german).length;
    return {
      title,
      description,
      crumb: short,
      list,
      german,
      known,
      unknown,
      paths: toPaths({ page: 'german-levels' }),
    };
  },
  ({ locale, german, known, unknown }) => (
    <GermanLevelsView
      locale={locale}
      levels={german.map(({ level, paths, occupations }) => ({
        level,
        path: paths[locale],
        count: occupations.length,
      }))}
      known={known}
      unknown={unknown.german}
    />
  ),
);

export { generateMetadata, page as default };
