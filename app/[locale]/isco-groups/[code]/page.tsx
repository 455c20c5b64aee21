import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; code: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, name, paths, occupations } = await findGroup(props);
  const { browse, list } = getMessages(locale);
  return buildMetadata({
    title: `${browse.isco.short}: ${name}`,
    description: browse.isco.describe(name, formatCount(locale, list.count, occupations.length)),
    locale,
    paths,
  });
}

export default async function Page(props: Params) {
  const { locale, code, group, name, major, paths, occupations, sources } = await findGroup(props);
  const { browse } = getMessages(locale);
  const other = otherLocale(locale);
  const crumbs = buildTrail(locale, [browse.isco.short, { page: 'isco' }], [code, { page: 'isco-group', slug: code }]);
  return (
    <PageFrame locale={locale} otherPath={paths[other] ?? toPath(other, { page: 'isco' })} crumbs={crumbs}>
      <ListView
        locale={locale}
        title={group ? <Names term={group} locale={locale} /> : name}
        occupations={occupations}
        longest={longestList}
        sources={sources}
      >
        <p>
          {browse.isco.group} {code}
          {major.group && (
            <>
              {', '}
              <a href={`${toPath(locale, { page: 'isco' })}#major-${major.code}`}>
                {browse.isco.major(major.code, toLocalizedTerm(major.group, locale).value)}
              </a>
            </>
          )}
        </p>
      </ListView>
    </PageFrame>
  );
}

async function findGroup({ params }: Params) {
  const { code } = await params;
  const locale = await getLocale({ params });
  const { isco } = (await getCatalogue()).getBrowseLists(locale);
  const major = isco.find(({ groups }) => groups.some((group) => group.code === code)) ?? notFound();
  const entry = major.groups.find((group) => group.code === code) ?? notFound();
  const title = entry.group && toLocalizedTerm(entry.group, locale).value;
  return { ...entry, locale, major, name: title ? `${code} ${title}` : code };
}
