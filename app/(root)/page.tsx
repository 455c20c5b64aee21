import type { Metadata } from 'next';
import { Welcome } from '#components/site/welcome';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildMetadata } from '#lib/seo/metadata';

export const metadata: Metadata = buildMetadata({
  title: 'Poklici v Avstriji · Berufe in Österreich',
  description: getMessages('sl').home.description,
  locale: 'sl',
  paths: { sl: toPath('sl', { page: 'home' }), de: toPath('de', { page: 'home' }) },
  defaultPath: '/',
  path: '/',
});

export default function Page() {
  return <Welcome />;
}
