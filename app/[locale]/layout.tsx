import '../globals.css';
import type { ReactNode } from 'react';
import { Explanations } from '#components/glossary/explanations';
import { Document } from '#components/site/document';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { getLocale, type LocaleParams } from './params';

export { viewport } from '#lib/seo/metadata';

/** Pages are rendered on request from the current content; see lib/publish. */
export const dynamic = 'force-dynamic';

export default async function Layout({ params, children }: LocaleParams & { children: ReactNode }) {
  const locale = await getLocale({ params });
  return (
    <Document locale={locale}>
      {children}
      <Explanations locale={locale} glossary={(await getCatalogue()).glossary} />
    </Document>
  );
}
