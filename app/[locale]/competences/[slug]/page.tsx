import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CompetenceView } from '#components/competences/competence-view';
import { JsonLd } from '#components/site/json-ld';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { describeCompetence, isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { capitalise } from '#lib/i18n/format';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { toLocalizedTerm } from '#lib/profile/texts';
import { buildCompetenceGraph } from '#lib/seo/competence-json-ld';
import { buildMetadata } from '#lib/seo/metadata';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, entry, title, paths } = await findCompetence(props);
  const { competence, list } = getMessages(locale);
  return buildMetadata({
    title,
    description: competence.describe(
      toLocalizedTerm(entry.competence, locale).value,
      formatCount(locale, list.count, entry.counts[locale]),
    ),
    locale,
    paths,
    isIndexed: (language) => isCompetenceWorthFinding(entry, language),
  });
}

export default async function Page(props: Params) {
  const { locale, entry, catalogue, title, lang, paths } = await findCompetence(props);
  const { competence, site } = getMessages(locale);
  const trail = [
    { title: site.home, path: toPath(locale, { page: 'home' }) },
    { title: competence.title, path: toPath(locale, { page: 'competences' }) },
    { title, path: paths[locale], lang },
  ];
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)]} crumbs={trail}>
      <CompetenceView locale={locale} {...describeCompetence(entry, catalogue, locale)} />
      <JsonLd data={buildCompetenceGraph(entry.competence, locale, trail)} />
    </PageFrame>
  );
}

async function findCompetence({ params }: Params) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const catalogue = await getCatalogue();
  const entry = catalogue.competences.findBySlug(locale, slug) ?? notFound();
  const { value, locale: shown } = toLocalizedTerm(entry.competence, locale);
  return {
    locale,
    catalogue,
    entry,
    title: capitalise(shown, value),
    lang: shown === locale ? undefined : shown,
    paths: { sl: toCompetencePath(entry.competence, 'sl'), de: toCompetencePath(entry.competence, 'de') },
  };
}
