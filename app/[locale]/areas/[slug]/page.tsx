import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AreaView } from '#components/catalogue/area-view';
import { Narrowing } from '#components/catalogue/narrowing';
import { PageFrame } from '#components/site/page-frame';
import { countLevels, getCatalogue } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, area, title, paths } = await findArea(props);
  const { describe, describeIsco } = getMessages(locale).areas;
  return buildMetadata({ title, description: (area.isco ? describeIsco : describe)(title), locale, paths });
}

export default async function Page(props: Params) {
  const { locale, area, occupations, paginated, title, paths } = await findArea(props);
  const { getBrowseLists } = await getCatalogue();
  const slug = area.slug[locale];
  const crumbs = buildTrail(
    locale,
    [getMessages(locale).areas.title, { page: 'areas' }],
    [title, { page: 'area', slug }],
  );
  const levels = countLevels(getBrowseLists(locale), occupations).map(({ level, count }) => ({ term: level, count }));
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <AreaView area={area} occupations={occupations} paginated={paginated} locale={locale}>
        <Narrowing locale={locale} facets={{ area: area.id }} by="level" choices={levels} />
      </AreaView>
    </PageFrame>
  );
}

async function findArea({ params }: Params) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const entry = (await getCatalogue()).findArea(locale, slug) ?? notFound();
  const { area } = entry;
  const title = capitalise(locale, toLocalizedTerm(area, locale).value);
  return { ...entry, locale, title, paths: toPaths((language) => ({ page: 'area', slug: area.slug[language] })) };
}
