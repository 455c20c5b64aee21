import { notFound } from 'next/navigation';
import { formatFrameworks } from '#components/catalogue/education-view';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { Narrowing } from '#components/catalogue/narrowing';
import { countAreas, getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { getMessages } from '#lib/messages/messages';
import { toLevelSlug } from '#lib/profile/qualifications';
import { toTitle } from '#lib/profile/texts';
import { describeWith } from '#lib/seo/description';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const { levels } = (await getCatalogue()).getBrowseLists(locale);
    const entry = levels.find(({ level }) => toLevelSlug(level, locale) === slug);
    if (!entry?.occupations.length) notFound();
    const { browse } = getMessages(locale);
    const { title, lang } = toTitle(entry.level, locale);
    return {
      ...entry,
      title: `${browse.education.short}: ${title}`,
      short: title,
      description: describeWith(locale, entry.occupations, (examples) => browse.education.describe(title, examples)),
      crumb: title,
      crumbLanguage: lang,
      above: [[browse.education.short, { page: 'education' }]],
      list: entry.occupations,
    };
  },
  ({ locale, beside, level, occupations, sources }) => (
    <ListView
      locale={locale}
      title={<Names term={level} locale={locale} beside={beside} />}
      occupations={occupations}
      level={level.id}
      longest={longestList}
      sources={sources}
    >
      {level.eqf && (
        <p>
          {formatFrameworks(locale, level.eqf, level.only)}. {getMessages(locale).training.recognition}
        </p>
      )}
      <Narrowing
        locale={locale}
        facets={{ level: level.id }}
        total={occupations.length}
        by="area"
        choices={countAreas(locale, occupations).map(({ area, count }) => ({ term: area, count }))}
      />
    </ListView>
  ),
);

export { generateMetadata, page as default };
