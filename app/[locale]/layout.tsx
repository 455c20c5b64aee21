import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '#components/site/document';
import { getLocale, type LocaleParams } from './params';

export { viewport } from '#lib/seo/metadata';

/** Pages are rendered on request from the current content; see lib/publish. */
export const dynamic = 'force-dynamic';

export default async function Layout({ params, children }: LocaleParams & { children: ReactNode }) {
  return <Document locale={await getLocale({ params })}>{children}</Document>;
}
