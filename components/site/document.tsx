import type { ReactNode } from 'react';
import type { Locale } from '#lib/i18n/locales';

/** The document around every page, with the scripts that add comfort; no page needs them. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>
        {children}
        <script type="module" src="/enhance.js" />
      </body>
    </html>
  );
}
