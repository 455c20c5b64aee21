import '../../globals.css';
import type { ReactNode } from 'react';
import { getLocale, type LocaleParams } from '../../[locale]/params';

export { viewport } from '#lib/seo/metadata';

export const dynamic = 'force-dynamic';

/** A document without scripts, for the frames of other sites. */
export default async function Layout({ params, children }: LocaleParams & { children: ReactNode }) {
  return (
    <html lang={await getLocale({ params })}>
      <body>{children}</body>
    </html>
  );
}
