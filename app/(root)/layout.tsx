import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '#components/site/document';
import { defaultLocale } from '#lib/i18n/locales';

export { viewport } from '#lib/seo/metadata';

export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return <Document locale={defaultLocale}>{children}</Document>;
}
