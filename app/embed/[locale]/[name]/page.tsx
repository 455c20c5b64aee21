import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EmbedCard } from '#components/share/embed-card';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { toOpenFacts } from '#lib/data/withheld';
import { capitalise } from '#lib/i18n/format';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { listFacts } from '#lib/picture/pictures';
import { formatTitle } from '#lib/seo/metadata';
import { toUrl } from '#lib/seo/site-url';
import { getLocale } from '../../../[locale]/params';

interface Props {
  params: Promise<{ locale: string; name: string }>;
}

async function describe({ params }: Props) {
  const locale = await getLocale({ params });
  const { name } = await params;
  const profile = findByIdOrCode(await getCatalogue(), name) ?? notFound();
  const { title, slug } = profile.texts[locale] ?? notFound();
  const url = toUrl(toPath(locale, { page: 'occupation', slug }));
  return { title: capitalise(locale, title), url, facts: listFacts(toOpenFacts(profile), locale) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { share } = getMessages(await getLocale(props));
  const { title, url } = await describe(props);
  return {
    title: formatTitle(`${title}: ${share.card}`),
    description: share.cardDescription,
    robots: { index: false, follow: true },
    alternates: { canonical: url },
  };
}

export default async function Page(props: Props) {
  return <EmbedCard {...(await describe(props))} />;
}
