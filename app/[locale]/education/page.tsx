import type { Metadata } from 'next';
import { EducationView } from '#components/catalogue/education-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';

const paths = toPaths(() => ({ page: 'education' }));

export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).browse.education;
  return buildMetadata({ title, description, locale, paths });
}

export default async function Page(props: LocaleParams) {
  const locale = await getLocale(props);
  const { levels, unknown } = (await getCatalogue()).getBrowseLists(locale);
  const crumbs = buildTrail(locale, [getMessages(locale).browse.education.short, { page: 'education' }]);
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={crumbs}>
      <EducationView
        locale={locale}
        levels={levels.map(({ level, paths: found, occupations }) => ({
          level,
          path: found[locale],
          count: occupations.length,
        }))}
        unknown={unknown.levels}
        sources={[...new Set(levels.flatMap(({ sources }) => sources))]}
      />
    </PageFrame>
  );
}
