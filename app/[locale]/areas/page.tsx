import type { Metadata } from 'next';
import { AreaList } from '#components/catalogue/area-list';
import { BrowseNav } from '#components/catalogue/browse-nav';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';

const paths = toPaths(() => ({ page: 'areas' }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).areas;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const { areas } = getMessages(locale);
  const crumbs = buildTrail(locale, [areas.title, { page: 'areas' }]);
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <h1>{areas.title}</h1>
      <BrowseNav locale={locale} current="areas" />
      <p>{areas.lead}</p>
      <AreaList areas={(await getCatalogue()).listAreas(locale)} locale={locale} />
    </PageFrame>
  );
}
