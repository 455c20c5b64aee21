import './globals.css';
import type { Metadata } from 'next';
import { Document } from '#components/site/document';
import { NotFound } from '#components/site/not-found';

export const metadata: Metadata = {
  title: 'Te strani ni · Diese Seite gibt es nicht – Poklici · Berufe',
  robots: { index: false },
};

export default function GlobalNotFound() {
  return (
    <Document locale="sl">
      <NotFound />
    </Document>
  );
}
