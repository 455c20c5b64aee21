import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { listInGroup } from '#components/catalogue/area-view';
import { GroupView } from '#components/catalogue/group-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { type Locale, otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { getLocale } from '../../../params';

interface Params {
  params: Promise<{ locale: string; slug: string; group: string }>;
}

export const dynamicParams = true;

/** Groups have pages in big areas only; they are made on request. */
export const generateStaticParams = () => [];

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, area, title, paths } = await findGroup(props);
  const { describe, describeIsco } = getMessages(locale).areas;
  return buildMetadata({ title, description: (area.isco ? describeIsco : describe)(title), locale, paths });
}

export default async function Page(props: Params) {
  const { locale, area, group, occupations, title, paths } = await findGroup(props);
  const { areas, site } = getMessages(locale);
  const crumbs = [
    { title: site.home, path: toPath(locale, { page: 'home' }) },
    { title: areas.title, path: toPath(locale, { page: 'areas' }) },
    {
      title: capitalise(locale, toLocalizedTerm(area, locale).value),
      path: toPath(locale, { page: 'area', slug: area.slug[locale] }),
    },
    { title, path: paths[locale] },
  ];
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <GroupView group={group} occupations={occupations} locale={locale} />
    </PageFrame>
  );
}

async function findGroup({ params }: Params) {
  const { slug, group: id } = await params;
  const locale = await getLocale({ params });
  const { area, occupations } = (await getCatalogue()).findArea(locale, slug) ?? notFound();
  const group = area.groups.find((candidate) => candidate.id === id) ?? notFound();
  const toGroupPath = (language: Locale) => toPath(language, { page: 'group', slug: area.slug[language], group: id });
  return {
    locale,
    area,
    group,
    occupations: listInGroup(occupations, group),
    title: capitalise(locale, toLocalizedTerm(group, locale).value),
    paths: { sl: toGroupPath('sl'), de: toGroupPath('de') },
  };
}
