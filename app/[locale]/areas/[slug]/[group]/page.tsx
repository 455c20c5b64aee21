import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listInGroup } from '#components/catalogue/area-view';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../../params';

interface Params {
  params: Promise<{ locale: string; slug: string; group: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, area, title, paths } = await findGroup(props);
  const { describe, describeIsco } = getMessages(locale).areas;
  return buildMetadata({ title, description: (area.isco ? describeIsco : describe)(title), locale, paths });
}

export default async function Page(props: Params) {
  const { locale, area, group, occupations, title, paths } = await findGroup(props);
  const slug = area.slug[locale];
  const crumbs = buildTrail(
    locale,
    [getMessages(locale).areas.title, { page: 'areas' }],
    [capitalise(locale, toLocalizedTerm(area, locale).value), { page: 'area', slug }],
    [title, { page: 'group', slug, group: group.id }],
  );
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <ListView
        locale={locale}
        title={<Names term={group} locale={locale} />}
        occupations={occupations}
        longest={longestList}
      />
    </PageFrame>
  );
}

async function findGroup({ params }: Params) {
  const { slug, group: id } = await params;
  const locale = await getLocale({ params });
  const { area, occupations } = (await getCatalogue()).findArea(locale, slug) ?? notFound();
  const group = area.groups.find((candidate) => candidate.id === id) ?? notFound();
  return {
    locale,
    area,
    group,
    occupations: listInGroup(occupations, group),
    title: capitalise(locale, toLocalizedTerm(group, locale).value),
    paths: toPaths((language) => ({ page: 'group', slug: area.slug[language], group: id })),
  };
}
