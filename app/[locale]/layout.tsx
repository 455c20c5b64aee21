import '../globals.css';
import type { Viewport } from 'next';
import type { ReactNode } from 'react';
import { Document } from '#components/site/document';
import { locales } from '#lib/i18n/locales';
import { getLocale, type LocaleParams } from './params';

export const viewport: Viewport = { colorScheme: 'light dark' };

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function Layout({ params, children }: LocaleParams & { children: ReactNode }) {
  return <Document locale={await getLocale({ params })}>{children}</Document>;
}
