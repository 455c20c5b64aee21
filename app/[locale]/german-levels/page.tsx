import { GermanLevelsView } from '#components/catalogue/german-levels-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { title, short, description } = getMessages(locale).browse.german;
    return { title, description, crumb: short, paths: toPaths({ page: 'german-levels' }) };
  },
  async ({ locale }) => {
    const { getBrowseLists, listOccupations } = await getCatalogue();
    const { german, unknown } = getBrowseLists(locale);
    return (
      <GermanLevelsView
        locale={locale}
        levels={german.map(({ level, paths, occupations }) => ({
          level,
          path: paths[locale],
          count: occupations.length,
        }))}
        known={listOccupations(locale).filter(({ profile }) => profile.sections.german).length}
        unknown={unknown.german}
      />
    );
  },
);

export { generateMetadata, page as default };
