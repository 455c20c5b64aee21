import { formatDate } from '#lib/i18n/format';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedName } from '#lib/profile/texts';
import type { Source } from '#lib/vocabulary/vocabulary';
import { ExternalLink } from './external-link';
import styles from './source-list.module.css';

interface Props {
  /** In the order of their numbers. */
  sources: readonly Source[];
  locale: Locale;
  /** Leaves notes and licences out. */
  brief?: boolean;
}

/** Numbered sources with publisher, date, address, day of reading and what was taken from them. */
export function SourceList({ sources, locale, brief = false }: Props) {
  const { profile, data } = getMessages(locale);
  return (
    <ol className={styles.list}>
      {sources.map(({ id, title, publisher, url, date, collected, note, licence }) => (
        <li key={id} id={`source-${id}`}>
          {url ? <ExternalLink href={url}>{title[locale]}</ExternalLink> : title[locale]}{' '}
          <small>
            <Publisher names={publisher} locale={locale} />
            {`, ${date ? formatDate(locale, date) : profile.undated}`}
            {collected && `, ${profile.collected(formatDate(locale, collected))}`}
            {!brief && note && `. ${note[locale]}`}
            {!brief && licence && (
              <>
                {' '}
                {data.licence}: <ExternalLink href={licence.url}>{licence.title}</ExternalLink>
              </>
            )}
          </small>
        </li>
      ))}
    </ol>
  );
}

function Publisher({ names, locale }: { names: Source['publisher']; locale: Locale }) {
  const { value, locale: shown } = toLocalizedName(names, locale);
  return shown === locale ? value : <span lang={shown}>{value}</span>;
}
