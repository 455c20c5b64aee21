import { notFound } from 'next/navigation';
import { ListView } from '#components/catalogue/list-view';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { getMessages } from '#lib/messages/messages';
import { describeWith } from '#lib/seo/description';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params }: Address<'level'>) => {
    const { german } = (await getCatalogue()).getBrowseLists(locale);
    const entry = german.find(({ level }) => level.toLowerCase() === params.level);
    if (!entry?.occupations.length) notFound();
    const { level, paths, occupations } = entry;
    const { browse } = getMessages(locale);
    return {
      title: browse.german.entryTitle(level),
      description: describeWith(locale, occupations, (examples) => browse.german.describe(level, examples)),
      paths,
      crumb: level,
      above: [[browse.german.short, { page: 'german-levels' }]],
      list: occupations,
      level,
      occupations,
    };
  },
  ({ locale, title, level, occupations }) => (
    <ListView locale={locale} title={title} occupations={occupations} longest={longestList}>
      <p>{getMessages(locale).german.means[level]}</p>
    </ListView>
  ),
);

export { generateMetadata, page as default };
