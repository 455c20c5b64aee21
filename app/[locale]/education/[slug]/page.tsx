import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { formatFrameworks } from '#components/catalogue/education-view';
import { ListView } from '#components/catalogue/list-view';
import { Names } from '#components/catalogue/names';
import { Narrowing } from '#components/catalogue/narrowing';
import { PageFrame } from '#components/site/page-frame';
import { countAreas, getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toLevelSlug } from '#lib/profile/qualifications';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, title, paths, occupations } = await findLevel(props);
  const { browse, list } = getMessages(locale);
  return buildMetadata({
    title: `${browse.education.short}: ${title}`,
    description: browse.education.describe(title, formatCount(locale, list.count, occupations.length)),
    locale,
    paths,
  });
}

export default async function Page(props: Params) {
  const { locale, slug, title, level, paths, occupations, sources } = await findLevel(props);
  const { browse, training } = getMessages(locale);
  const other = otherLocale(locale);
  const crumbs = buildTrail(locale, [browse.education.short, { page: 'education' }], [title, { page: 'level', slug }]);
  const areas = countAreas(locale, occupations).map(({ area, count }) => ({ term: area, count }));
  return (
    <PageFrame locale={locale} otherPath={paths[other] ?? toPath(other, { page: 'education' })} crumbs={crumbs}>
      <ListView
        locale={locale}
        title={<Names term={level} locale={locale} />}
        occupations={occupations}
        level={level.id}
        longest={longestList}
        sources={sources}
      >
        {level.eqf && (
          <p>
            {formatFrameworks(locale, level.eqf, level.only)}. {training.recognition}
          </p>
        )}
        <Narrowing locale={locale} facets={{ level: level.id }} by="area" choices={areas} />
      </ListView>
    </PageFrame>
  );
}

async function findLevel({ params }: Params) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const { levels } = (await getCatalogue()).getBrowseLists(locale);
  const entry = levels.find(({ level }) => toLevelSlug(level, locale) === slug);
  if (!entry?.occupations.length) notFound();
  return { ...entry, locale, slug, title: capitalise(locale, toLocalizedTerm(entry.level, locale).value) };
}
