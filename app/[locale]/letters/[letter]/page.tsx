import { notFound } from 'next/navigation';
import { LetterView } from '#components/catalogue/letter-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { letter: slug } }: Address<'letter'>) => {
    const { findLetter, lettered, listLetters } = await getCatalogue();
    const entry = (lettered ? findLetter(locale, slug) : undefined) ?? notFound();
    const { list } = getMessages(locale);
    return {
      title: list.letterTitle(entry.letter),
      description: list.letterDescription(entry.letter, formatCount(locale, list.count, entry.occupations.length)),
      paths: { [locale]: toPath(locale, { page: 'letter', slug }) },
      above: [[list.title, { page: 'occupations' }]],
      list: entry.occupations,
      entry,
      letters: listLetters(locale),
    };
  },
  ({ locale, entry, letters }) => <LetterView locale={locale} entry={entry} letters={letters} />,
);

export { generateMetadata, page as default };
