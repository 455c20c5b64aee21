import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CompetenceGroup } from '#components/competences/competence-group';
import { CompetenceLetters } from '#components/competences/competence-letters';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

interface Params {
  params: Promise<{ locale: string; slug: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, entry, path } = await findLetter(props);
  const { competence, competences } = getMessages(locale);
  return buildMetadata({
    title: competence.letterTitle(entry.letter),
    description: competence.describeLetter(entry.letter, formatCount(locale, competences, entry.size)),
    locale,
    paths: { [locale]: path },
  });
}

export default async function Page(props: Params) {
  const { locale, entry, letters } = await findLetter(props);
  const { competence } = getMessages(locale);
  const title = competence.letterTitle(entry.letter);
  const crumbs = buildTrail(
    locale,
    [competence.title, { page: 'competences' }],
    [title, { page: 'competenceLetter', slug: entry.slug }],
  );
  const otherPath = toPath(otherLocale(locale), { page: 'competences' });
  return (
    <PageFrame locale={locale} otherPath={otherPath} crumbs={crumbs}>
      <CompetenceGroup locale={locale} title={title} size={entry.size} competences={entry.competences}>
        <CompetenceLetters locale={locale} letters={letters} current={entry} />
      </CompetenceGroup>
    </PageFrame>
  );
}

async function findLetter({ params }: Params) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const { paginated, listLetters } = (await getCatalogue()).competences;
  const letters = paginated ? listLetters(locale) : [];
  const entry = letters.find((letter) => letter.slug === slug) ?? notFound();
  return { locale, entry, letters, path: toPath(locale, { page: 'competenceLetter', slug: entry.slug }) };
}
