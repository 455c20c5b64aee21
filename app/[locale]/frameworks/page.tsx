import { FrameworksView } from '#components/qualifications/frameworks-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  ({ locale }) => {
    const { education, frameworks } = getMessages(locale).browse;
    const { title, short, description } = frameworks;
    const above = [[education.short, { page: 'education' }]] as const;
    return { title, description, crumb: short, above, paths: toPaths({ page: 'frameworks' }) };
  },
  async ({ locale }) => {
    const { rungs, authorities, sources, getBrowseLists } = await getCatalogue();
    const levels = getBrowseLists(locale).levels.map(({ level, paths }) => ({ level, path: paths[locale] }));
    return <FrameworksView {...{ locale, rungs, levels, authorities, sources }} />;
  },
);

export { generateMetadata, page as default };
