import { notFound } from 'next/navigation';
import { listInGroup } from '#components/catalogue/area-view';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toAreaPicture } from '#lib/picture/pictures';
import { toTitle } from '#lib/profile/texts';
import { describeWith } from '#lib/seo/description';
import { type Address, definePage } from '../../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug, group: id } }: Address<'slug' | 'group'>) => {
    const { area, occupations } = (await getCatalogue()).findArea(locale, slug) ?? notFound();
    const group = area.groups.find((candidate) => candidate.id === id) ?? notFound();
    const { title: all, describe, describeIsco } = getMessages(locale).areas;
    const { title, lang } = toTitle(group, locale);
    const above = toTitle(area, locale);
    const inGroup = listInGroup(occupations, group);
    return {
      title,
      description: describeWith(locale, inGroup, (examples) => (area.isco ? describeIsco : describe)(title, examples)),
      paths: toPaths((language) => ({ page: 'group', slug: area.slug[language], group: id })),
      crumbLanguage: lang,
      above: [
        [all, { page: 'areas' }],
        [above.title, { page: 'area', slug }, above.lang],
      ],
      picture: toAreaPicture(area, locale),
      list: inGroup,
      group,
      occupations: inGroup,
    };
  },
  ({ locale, beside, group, occupations }) => (
    <ListView
      locale={locale}
      title={<Names term={group} locale={locale} beside={beside} />}
      occupations={occupations}
      longest={longestList}
    />
  ),
);

export { generateMetadata, page as default };
