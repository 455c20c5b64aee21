import { notFound } from 'next/navigation';
import { AreaView } from '#components/catalogue/area-view';
import { Narrowing } from '#components/catalogue/narrowing';
import { countLevels, getCatalogue } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toAreaPicture } from '#lib/picture/pictures';
import { toTitle } from '#lib/profile/texts';
import { describeWith } from '#lib/seo/description';
import { findAreaFeed } from '#lib/seo/feed';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const entry = (await getCatalogue()).findArea(locale, slug) ?? notFound();
    const { area, occupations, paginated } = entry;
    const { title: all, describe, describeIsco } = getMessages(locale).areas;
    const { title, lang } = toTitle(area, locale);
    return {
      title,
      description: describeWith(locale, occupations, (examples) =>
        (area.isco ? describeIsco : describe)(title, examples),
      ),
      paths: toPaths((language) => ({ page: 'area', slug: area.slug[language] })),
      crumbLanguage: lang,
      above: [[all, { page: 'areas' }]],
      picture: toAreaPicture(area, locale),
      list: occupations,
      feed: findAreaFeed(locale, entry),
      area,
      occupations,
      paginated,
    };
  },
  async ({ locale, area, occupations, paginated }) => {
    const levels = countLevels((await getCatalogue()).getBrowseLists(locale), occupations);
    return (
      <AreaView area={area} occupations={occupations} paginated={paginated} locale={locale}>
        <Narrowing
          locale={locale}
          facets={{ area: area.id }}
          total={occupations.length}
          by="level"
          choices={levels.map(({ level, count }) => ({ term: level, count }))}
        />
      </AreaView>
    );
  },
);

export { generateMetadata, page as default };
