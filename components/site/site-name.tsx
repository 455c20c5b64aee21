import { Fragment } from 'react';
import type { Locale } from '#lib/i18n/locales';
import { siteNameWords } from '#lib/i18n/site-name';

/** The name of the site with words of other languages marked. */
export function SiteName({ locale }: { locale: Locale }) {
  return siteNameWords.map(({ lang, text }, index) => (
    <Fragment key={lang}>
      {index > 0 && ' · '}
      {lang === locale ? text : <span lang={lang}>{text}</span>}
    </Fragment>
  ));
}
