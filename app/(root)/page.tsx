import type { Metadata } from 'next';
import { Welcome } from '#components/site/welcome';
import { defaultLocale, locales } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';

export const metadata: Metadata = buildMetadata({
  title: locales.map((locale) => getMessages(locale).home.welcome).join(' · '),
  description: getMessages(defaultLocale).home.description,
  locale: defaultLocale,
  paths: toPaths({ page: 'home' }),
  defaultPath: '/',
  path: '/',
});

export default function Page() {
  return <Welcome />;
}
