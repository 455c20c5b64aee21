import type { Metadata } from 'next';
import { GermanLevelsView } from '#components/catalogue/german-levels-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';

const paths = toPaths(() => ({ page: 'german-levels' }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).browse.german;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const catalogue = await getCatalogue();
  const { german, unknown } = catalogue.getBrowseLists(locale);
  const crumbs = buildTrail(locale, [getMessages(locale).browse.german.short, { page: 'german-levels' }]);
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <GermanLevelsView
        locale={locale}
        levels={german.map(({ level, paths: found, occupations }) => ({
          level,
          path: found[locale],
          count: occupations.length,
        }))}
        known={catalogue.listOccupations(locale).filter(({ profile }) => profile.sections.german).length}
        unknown={unknown.german}
      />
    </PageFrame>
  );
}
