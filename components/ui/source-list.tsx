import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedName } from '#lib/profile/texts';
import type { Source } from '#lib/vocabulary/vocabulary';
import { ExternalLink } from './external-link';
import styles from './source-list.module.css';

interface Props {
  sources: readonly Source[];
  locale: Locale;
  /** What each source was used for, by its id. */
  used?: ReadonlyMap<string, string>;
}

/** Sources with publisher, date, address, day of reading and use. */
export function SourceList({ sources, locale, used }: Props) {
  const { profile } = getMessages(locale);
  return (
    <ul className={styles.list}>
      {sources.map(({ id, title, publisher, url, date, collected, note }) => (
        <li key={id} id={`source-${id}`}>
          {url ? <ExternalLink href={url}>{title[locale]}</ExternalLink> : title[locale]}{' '}
          <span className={styles.quiet}>
            <Publisher names={publisher} locale={locale} />
            {date && `, ${formatDate(locale, date)}`}
            {collected && `, ${profile.collected(formatDate(locale, collected))}`}
            {note && `. ${note[locale]}`}
            {used?.has(id) && `${note ? '' : '.'} ${profile.used} ${used.get(id)}.`}
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
