import type { Metadata } from 'next';
import { NotFound } from '#components/site/not-found';
import { getMessages } from '#lib/messages/messages';
import { formatTitle } from '#lib/seo/metadata';
import { getLocale, type LocaleParams } from '../params';

/** The page the server sends with status 404 for unknown addresses below a language. */
export async function generateMetadata(props: LocaleParams): Promise<Metadata> {
  const { notFound } = getMessages(await getLocale(props));
  return { title: formatTitle(notFound.title), robots: { index: false } };
}

export default async function Page(props: LocaleParams) {
  return <NotFound locale={await getLocale(props)} />;
}
