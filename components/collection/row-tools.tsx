import type { ReactNode } from 'react';
import { GermanInWords } from '#components/profile/german-in-words';
import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { type Collection, toCollectionPath } from '#lib/share/collection';
import styles from './collection-view.module.css';

interface Props {
  collection: Collection;
  /** The place of the occupation in the collection. */
  index: number;
  title: string;
  locale: Locale;
}

/** One more fact of an occupation in the collection, and links that move or remove it. */
export function RowTools({ collection: { profiles, languages }, index, title, locale }: Props) {
  const { collection } = getMessages(locale);
  const german = profiles[index]?.sections.german;
  const without = profiles.filter((_, at) => at !== index);
  const moveTo = (at: number) => without.toSpliced(at, 0, ...profiles.slice(index, index + 1));
  const toLink = (rest: typeof profiles, text: ReactNode) => (
    <a href={toCollectionPath(locale, rest, languages)} rel="nofollow">
      {text} <span className="visually-hidden">{title}</span>
    </a>
  );
  return (
    <span className={styles.row}>
      {german && (
        <span className={styles.fact}>
          {collection.german} <GermanInWords {...german} locale={locale} />
        </span>
      )}{' '}
      {index > 0 && toLink(moveTo(index - 1), collection.up)}{' '}
      {index < profiles.length - 1 && toLink(moveTo(index + 1), collection.down)} {toLink(without, collection.remove)}
    </span>
  );
}
