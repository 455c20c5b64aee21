import { notFound } from 'next/navigation';
import { CompetenceGroup } from '#components/competences/competence-group';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { listCompetencePages } from '#lib/catalogue/competence-lists';
import { toPaths } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const { paginated, listAreas } = (await getCatalogue()).competences;
    const found = paginated ? listAreas(locale).find(({ area }) => area?.slug[locale] === slug) : undefined;
    if (!found?.area) notFound();
    const { area, size, competences } = found;
    const { competence, competences: count } = getMessages(locale);
    const name = toLocalizedTerm(area, locale).value;
    return {
      title: competence.areaTitle(name),
      description: competence.describeArea(name, formatCount(locale, count, size)),
      paths: toPaths((language) => ({ page: 'competenceArea', slug: area.slug[language] })),
      above: [[competence.title, { page: 'competences' }]],
      list: listCompetencePages(competences, locale),
      size,
      competences,
    };
  },
  ({ locale, title, size, competences }) => (
    <CompetenceGroup locale={locale} title={title} size={size} competences={competences} />
  ),
);

export { generateMetadata, page as default };
