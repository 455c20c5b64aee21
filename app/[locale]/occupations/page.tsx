import type { Metadata } from 'next';
import { OccupationIndex } from '#components/catalogue/occupation-index';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { getLocale, type LocaleParams } from '../params';

const paths = { sl: toPath('sl', { page: 'occupations' }), de: toPath('de', { page: 'occupations' }) };

export const dynamicParams = false;

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).list;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const { list, site } = getMessages(locale);
  const { listLetters, lettered } = await getCatalogue();
  const crumbs = [
    { title: site.home, path: toPath(locale, { page: 'home' }) },
    { title: list.title, path: paths[locale] },
  ];
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <OccupationIndex locale={locale} letters={listLetters(locale)} lettered={lettered} />
    </PageFrame>
  );
}
