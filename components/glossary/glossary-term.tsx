import { Fragment } from 'react';
import { ExternalLink, toHost } from '#components/ui/external-link';
import { formatDate } from '#lib/i18n/format';
import { type Locale, sourceLocale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { getPageTitles } from '#lib/messages/page-titles';
import type { ExplainedTerm } from '#lib/profile/glossary';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { NamedPage } from '#lib/vocabulary/named-page';
import styles from './glossary.module.css';

interface Props {
  term: ExplainedTerm;
  locale: Locale;
  beside: Locale;
}

/** A term as it is said in Austria, its name in the other language, one sentence, and where that comes from. */
export function GlossaryTerm({ term: { entry, sources, more }, locale, beside }: Props) {
  const { glossary } = getMessages(locale);
  const { abbreviations, url } = entry;
  const titles: Partial<Record<NamedPage, string>> = getPageTitles(locale);
  const official = toLocalizedTerm(entry, sourceLocale);
  const own = toLocalizedTerm(entry, locale === sourceLocale ? beside : locale);
  return (
    <div id={entry.id} className={styles.term}>
      <dt>
        {abbreviations && <>{abbreviations.join(', ')} </>}
        <span lang={locale === sourceLocale ? undefined : sourceLocale} className={abbreviations && styles.long}>
          {official.value}
        </span>
      </dt>
      <dd>
        <p>
          {locale === sourceLocale ? (
            <>
              {entry.sentence[locale]}{' '}
              {own.locale !== locale && (
                <span className={styles.quiet}>
                  {glossary.beside} <span lang={own.locale}>{own.value}</span>
                </span>
              )}
            </>
          ) : (
            <>
              {own.locale === locale && (
                <>
                  <strong>{own.value}</strong>:{' '}
                </>
              )}
              {entry.sentence[locale]}
            </>
          )}
        </p>
        <p className={styles.quiet}>
          {more && (
            <>
              {glossary.more} <a href={more.path}>{more.title ?? titles[more.page]}</a>{' '}
            </>
          )}
          {url && (
            <>
              <ExternalLink href={url}>{toHost(url)}</ExternalLink>{' '}
            </>
          )}
          {glossary.source}{' '}
          {sources.map(({ id, short, url: address, date }, index) => (
            <Fragment key={id}>
              {index > 0 && '; '}
              {address ? <ExternalLink href={address}>{short[locale]}</ExternalLink> : short[locale]},{' '}
              {date ? formatDate(locale, date) : glossary.undated}
            </Fragment>
          ))}
        </p>
      </dd>
    </div>
  );
}
