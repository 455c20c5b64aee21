import { StatusLabel } from '#components/ui/status-label';
import { capitalise } from '#lib/i18n/format';
import { getLocaleRow, type Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toLocalizedTerm } from '#lib/profile/texts';
import type { Term } from '#lib/vocabulary/term';
import styles from './names.module.css';

interface Props {
  term: Term;
  locale: Locale;
  /** The language of the name below. */
  beside?: Locale;
  /** The target of the name. */
  path?: string | undefined;
}

/** A term as a title, with its name in a second language below. */
export function Names({ term, locale, beside = getLocaleRow(locale).beside, path }: Props) {
  const { value, locale: shown, status } = toLocalizedTerm(term, locale);
  const title = <span lang={shown === locale ? undefined : shown}>{capitalise(shown, value)}</span>;
  const other = toLocalizedTerm(term, beside);
  return (
    <>
      {path ? <a href={path}>{title}</a> : title} <StatusLabel status={status} messages={getMessages(locale).status} />
      {other.locale !== shown && other.value !== value && (
        <span lang={other.locale} className={styles.other}>
          {capitalise(other.locale, other.value)}
        </span>
      )}
    </>
  );
}
