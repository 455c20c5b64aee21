import type { Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { Letters, type ListedLetter } from './letters';
import { ListHead, OccupationList } from './occupation-list';

interface Props {
  locale: Locale;
  entry: ListedLetter;
  letters: readonly ListedLetter[];
}

/** The occupations of one letter, with links to the other letters. */
export function LetterView({ locale, entry, letters }: Props) {
  const { list } = getMessages(locale);
  return (
    <>
      <h1>{list.letterTitle(entry.letter)}</h1>
      <p>{formatCount(locale, list.count, entry.occupations.length)}</p>
      <Letters locale={locale} letters={letters} current={entry} />
      <ListHead locale={locale} />
      <OccupationList occupations={entry.occupations} comparable locale={locale} />
    </>
  );
}
