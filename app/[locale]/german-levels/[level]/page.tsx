import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ListView } from '#components/catalogue/list-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; level: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, level, paths, occupations } = await findLevel(props);
  const { browse, list } = getMessages(locale);
  return buildMetadata({
    title: browse.german.entryTitle(level),
    description: browse.german.describe(level, formatCount(locale, list.count, occupations.length)),
    locale,
    paths,
  });
}

export default async function Page(props: Params) {
  const { locale, slug, level, paths, occupations } = await findLevel(props);
  const { browse, german } = getMessages(locale);
  const other = otherLocale(locale);
  const crumbs = buildTrail(
    locale,
    [browse.german.short, { page: 'german-levels' }],
    [level, { page: 'german-level', slug }],
  );
  return (
    <PageFrame locale={locale} otherPath={paths[other] ?? toPath(other, { page: 'german-levels' })} crumbs={crumbs}>
      <ListView locale={locale} title={browse.german.entryTitle(level)} occupations={occupations} longest={longestList}>
        <p>{german.means[level]}</p>
      </ListView>
    </PageFrame>
  );
}

async function findLevel({ params }: Params) {
  const { level: slug } = await params;
  const locale = await getLocale({ params });
  const { german } = (await getCatalogue()).getBrowseLists(locale);
  const entry = german.find(({ level }) => level.toLowerCase() === slug);
  if (!entry?.occupations.length) notFound();
  return { ...entry, locale, slug };
}
