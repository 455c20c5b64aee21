import type { Metadata } from 'next';
import { IscoView } from '#components/catalogue/isco-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';

const paths = toPaths(() => ({ page: 'isco' }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).browse.isco;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const { isco, unknown } = (await getCatalogue()).getBrowseLists(locale);
  const crumbs = buildTrail(locale, [getMessages(locale).browse.isco.short, { page: 'isco' }]);
  const majors = isco.map(({ code, group, groups }) => ({
    code,
    group,
    groups: groups.map((unit) => ({ ...unit, path: unit.paths[locale], count: unit.occupations.length })),
  }));
  const sources = new Set(isco.flatMap(({ groups }) => groups.flatMap((unit) => unit.sources)));
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <IscoView locale={locale} majors={majors} unknown={unknown.isco} sources={[...sources]} />
    </PageFrame>
  );
}
