import './globals.css';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { Document } from '#components/site/document';
import { NotFound } from '#components/site/not-found';
import { defaultLocale, isLocale, type Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { formatTitle } from '#lib/seo/metadata';

export { viewport } from '#lib/seo/metadata';

/** Next itself keeps the page out of search engines. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: formatTitle(getMessages(await getLocale()).notFound.title) };
}

/** The 404 page for addresses without a language; in development for all addresses. */
export default async function GlobalNotFound() {
  const locale = await getLocale();
  return (
    <Document locale={locale}>
      <NotFound locale={locale} />
    </Document>
  );
}

/** The default language in a build; in development the server passes the address (lib/command/serve-dev.ts). */
async function getLocale(): Promise<Locale> {
  if (process.env.NODE_ENV !== 'development') return defaultLocale;
  const [, first = ''] = ((await headers()).get('x-address') ?? '').split('/');
  return isLocale(first) ? first : defaultLocale;
}
