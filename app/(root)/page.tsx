import type { Metadata } from 'next';
import { JsonLd } from '#components/site/json-ld';
import { Welcome } from '#components/site/welcome';
import { defaultLocale, locales } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildGraph } from '#lib/seo/json-ld';
import { buildMetadata } from '#lib/seo/metadata';
import { buildSite } from '#lib/seo/site-json-ld';

export const metadata: Metadata = buildMetadata({
  title: locales.map((locale) => getMessages(locale).home.welcome).join(' · '),
  description: locales.map((locale) => getMessages(locale).home.short).join(' '),
  locale: defaultLocale,
  paths: toPaths({ page: 'home' }),
  defaultPath: '/',
  path: '/',
});

export default function Page() {
  return (
    <>
      <Welcome />
      <JsonLd data={buildGraph(buildSite(defaultLocale))} />
    </>
  );
}
