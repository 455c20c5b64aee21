import { notFound } from 'next/navigation';
import { AreaView } from '#components/catalogue/area-view';
import { Narrowing } from '#components/catalogue/narrowing';
import { countLevels, getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toTitle } from '#lib/profile/texts';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const { findArea, getBrowseLists } = await getCatalogue();
    const { area, occupations, paginated } = findArea(locale, slug) ?? notFound();
    const { title: all, describe, describeIsco } = getMessages(locale).areas;
    const { title, lang } = toTitle(area, locale);
    return {
      title,
      description: (area.isco ? describeIsco : describe)(title),
      paths: toPaths((language) => ({ page: 'area', slug: area.slug[language] })),
      crumbLanguage: lang,
      above: [[all, { page: 'areas' }]],
      area,
      occupations,
      paginated,
      levels: countLevels(getBrowseLists(locale), occupations),
    };
  },
  ({ locale, area, occupations, paginated, levels }) => (
    <AreaView area={area} occupations={occupations} paginated={paginated} locale={locale}>
      <Narrowing
        locale={locale}
        facets={{ area: area.id }}
        by="level"
        choices={levels.map(({ level, count }) => ({ term: level, count }))}
      />
    </AreaView>
  ),
);

export { generateMetadata, page as default };
