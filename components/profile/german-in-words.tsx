import type { Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import type { SectionData } from '#lib/profile/profile';
import styles from './german-in-words.module.css';

type Props = Pick<SectionData<'german'>, 'from' | 'to'> & { locale: Locale };

/** How well one must know German, the levels behind. */
export function GermanInWords({ from, to = from, locale }: Props) {
  const { words, range } = getMessages(locale).german;
  return (
    <>
      {from === to ? words[from] : range(words[from], words[to])}{' '}
      <span className={styles.levels}>({from === to ? from : `${from}–${to}`})</span>
    </>
  );
}
