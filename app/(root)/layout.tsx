import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '#components/site/document';

export const dynamic = 'force-dynamic';

export default function Layout({ children }: { children: ReactNode }) {
  return <Document locale="sl">{children}</Document>;
}
