import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { toLocalizedName } from '#lib/profile/texts';
import type { Source } from '#lib/vocabulary/vocabulary';
import { ExternalLink } from './external-link';
import styles from './source-list.module.css';

/** Sources with publisher, date and address. */
export function SourceList({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  return (
    <ul className={styles.list}>
      {sources.map(({ id, title, publisher, url, date, note }) => (
        <li key={id} id={`source-${id}`}>
          {url ? <ExternalLink href={url}>{title[locale]}</ExternalLink> : title[locale]}{' '}
          <span className={styles.quiet}>
            <Publisher names={publisher} locale={locale} />
            {date && `, ${formatDate(locale, date)}`}
            {note && `. ${note[locale]}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Publisher({ names, locale }: { names: Source['publisher']; locale: Locale }) {
  const { value, locale: shown } = toLocalizedName(names, locale);
  return shown === locale ? value : <span lang={shown}>{value}</span>;
}
