import { GermanLevelsView } from '#components/catalogue/german-levels-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { listTermsOfPage } from '#lib/catalogue/glossary-letters';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, short, description, entryTitle } = getMessages(locale).browse.german;
    const catalogue = await getCatalogue();
    const { getBrowseLists, listOccupations } = catalogue;
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
      tests: listTermsOfPage(catalogue, locale, 'german-levels'),
      paths: toPaths({ page: 'german-levels' }),
    };
  },
  ({ locale, german, known, unknown, tests }) => (
    <GermanLevelsView
      locale={locale}
      levels={german.map(({ level, paths, occupations }) => ({
        level,
        path: paths[locale],
        count: occupations.length,
      }))}
      known={known}
      unknown={unknown.german}
      tests={tests}
    />
  ),
);

export { generateMetadata, page as default };
