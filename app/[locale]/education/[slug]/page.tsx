import { notFound } from 'next/navigation';
import { formatFrameworks } from '#components/catalogue/education-view';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { Narrowing } from '#components/catalogue/narrowing';
import { countAreas, getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLevelSlug } from '#lib/profile/qualifications';
import { toLocalizedTerm } from '#lib/profile/texts';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const { levels } = (await getCatalogue()).getBrowseLists(locale);
    const entry = levels.find(({ level }) => toLevelSlug(level, locale) === slug);
    if (!entry?.occupations.length) notFound();
    const { browse, list } = getMessages(locale);
    const name = capitalise(locale, toLocalizedTerm(entry.level, locale).value);
    return {
      ...entry,
      title: `${browse.education.short}: ${name}`,
      description: browse.education.describe(name, formatCount(locale, list.count, entry.occupations.length)),
      crumb: name,
      above: [[browse.education.short, { page: 'education' }]],
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
        by="area"
        choices={countAreas(locale, occupations).map(({ area, count }) => ({ term: area, count }))}
      />
    </ListView>
  ),
);

export { generateMetadata, page as default };
