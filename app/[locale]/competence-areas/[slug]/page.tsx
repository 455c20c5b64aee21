import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CompetenceGroup } from '#components/competences/competence-group';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, name, title, size, paths } = await findArea(props);
  const { competence, competences } = getMessages(locale);
  const description = competence.describeArea(name, formatCount(locale, competences, size));
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: Params) {
  const { locale, area, title, size, competences, paths } = await findArea(props);
  const { competence } = getMessages(locale);
  const crumbs = buildTrail(
    locale,
    [competence.title, { page: 'competences' }],
    [title, { page: 'competenceArea', slug: area.slug[locale] }],
  );
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <CompetenceGroup locale={locale} title={title} size={size} competences={competences} />
    </PageFrame>
  );
}

async function findArea({ params }: Params) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const { paginated, listAreas } = (await getCatalogue()).competences;
  const found = paginated ? listAreas(locale).find(({ area }) => area?.slug[locale] === slug) : undefined;
  if (!found?.area) notFound();
  const { area, size, competences } = found;
  const name = toLocalizedTerm(area, locale).value;
  return {
    locale,
    area,
    size,
    competences,
    name,
    title: getMessages(locale).competence.areaTitle(name),
    paths: toPaths((language) => ({ page: 'competenceArea', slug: area.slug[language] })),
  };
}
