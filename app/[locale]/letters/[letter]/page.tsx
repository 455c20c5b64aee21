import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LetterView } from '#components/catalogue/letter-view';
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
  params: Promise<{ locale: string; letter: string }>;
}

export async function generateMetadata(props: Params): Promise<Metadata> {
  const { locale, entry, path } = await findLetter(props);
  const { list } = getMessages(locale);
  return buildMetadata({
    title: list.letterTitle(entry.letter),
    description: list.letterDescription(entry.letter, formatCount(locale, list.count, entry.occupations.length)),
    locale,
    paths: { [locale]: path },
  });
}

export default async function Page(props: Params) {
  const { locale, entry, letters } = await findLetter(props);
  const { list } = getMessages(locale);
  const crumbs = buildTrail(
    locale,
    [list.title, { page: 'occupations' }],
    [list.letterTitle(entry.letter), { page: 'letter', slug: entry.slug }],
  );
  const other = otherLocale(locale);
  return (
    <PageFrame locale={locale} otherPath={toPath(other, { page: 'occupations' })} crumbs={crumbs}>
      <LetterView locale={locale} entry={entry} letters={letters} />
    </PageFrame>
  );
}

async function findLetter({ params }: Params) {
  const { letter } = await params;
  const locale = await getLocale({ params });
  const { findLetter: find, lettered, listLetters } = await getCatalogue();
  const entry = (lettered ? find(locale, letter) : undefined) ?? notFound();
  return { locale, entry, letters: listLetters(locale), path: toPath(locale, { page: 'letter', slug: entry.slug }) };
}
