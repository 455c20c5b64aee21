import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AreaView } from '#components/catalogue/area-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { type Locale, otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; slug: string }>;
}

export const dynamicParams = true;

/** Only areas with profiles have a page; those of imported profiles are made on request. */
export async function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  const areas = (await getCatalogue()).listAreas(locale as Locale);
  return areas
    .filter(({ occupations }) => occupations.some(({ profile }) => !profile.imported))
    .map(({ area }) => ({ slug: area.slug[locale as Locale] }));
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, area, title, paths } = await findArea(props);
  const { describe, describeIsco } = getMessages(locale).areas;
  return buildMetadata({ title, description: (area.isco ? describeIsco : describe)(title), locale, paths });
}

export default async function Page(props: Params) {
  const { locale, area, occupations, parted, title, paths } = await findArea(props);
  const { areas, site } = getMessages(locale);
  const crumbs = [
    { title: site.home, path: toPath(locale, { page: 'home' }) },
    { title: areas.title, path: toPath(locale, { page: 'areas' }) },
    { title, path: paths[locale] },
  ];
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <AreaView area={area} occupations={occupations} parted={parted} locale={locale} />
    </PageFrame>
  );
}

async function findArea({ params }: Params) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const entry = (await getCatalogue()).findArea(locale, slug) ?? notFound();
  const { area } = entry;
  const toAreaPath = (language: Locale) => toPath(language, { page: 'area', slug: area.slug[language] });
  const title = capitalise(locale, toLocalizedTerm(area, locale).value);
  return { ...entry, locale, title, paths: { sl: toAreaPath('sl'), de: toAreaPath('de') } };
}
