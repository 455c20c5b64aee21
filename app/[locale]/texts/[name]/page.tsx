import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageFrame } from '#components/site/page-frame';
import { TextView } from '#components/site/text-view';
import { SourceList } from '#components/ui/source-list';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { type PageName, pageNames, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; name: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, text, paths } = await findText(props);
  return buildMetadata({ title: text.title, description: text.description, locale, paths });
}

export default async function Page(props: Params) {
  const { locale, name, text, paths, catalogue } = await findText(props);
  const crumbs = buildTrail(locale, [getMessages(locale).pages[name], { page: name }]);
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <TextView page={text} />
      {name === 'sources' && <SourceList sources={catalogue.sources} locale={locale} />}
    </PageFrame>
  );
}

async function findText({ params }: Params) {
  const { name } = await params;
  const locale = await getLocale({ params });
  const page = pageNames.find((known) => known === name) ?? notFound();
  const catalogue = await getCatalogue();
  const text = catalogue.findPage(locale, page) ?? notFound();
  return { locale, name: page satisfies PageName, text, catalogue, paths: toPaths(() => ({ page })) };
}
