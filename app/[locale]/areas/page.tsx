import type { Metadata } from 'next';
import { AreaList } from '#components/catalogue/area-list';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { getLocale, type LocaleParams } from '../params';

const paths = { sl: toPath('sl', { page: 'areas' }), de: toPath('de', { page: 'areas' }) };

export const dynamicParams = false;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).areas;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const { areas, site } = getMessages(locale);
  const crumbs = [
    { title: site.home, path: toPath(locale, { page: 'home' }) },
    { title: areas.title, path: paths[locale] },
  ];
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <h1>{areas.title}</h1>
      <p>{areas.lead}</p>
      <AreaList areas={(await getCatalogue()).listAreas(locale)} locale={locale} />
    </PageFrame>
  );
}
