import type { Metadata } from 'next';
import { Home } from '#components/site/home';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { getLocale, type LocaleParams } from './params';

const paths = toPaths(() => ({ page: 'home' }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).home;
  return buildMetadata({ title, description, locale, paths, defaultPath: '/' });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const catalogue = await getCatalogue();
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]}>
      <Home locale={locale} occupations={catalogue.listOccupations(locale)} areas={catalogue.listAreas(locale)} />
    </PageFrame>
  );
}
