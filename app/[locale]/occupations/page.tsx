import { OccupationIndex } from '#components/catalogue/occupation-index';
import { getCatalogue, type LetterEntry } from '#lib/catalogue/catalogue';
import { toPath, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findFeed } from '#lib/seo/feed';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { list } = getMessages(locale);
    const catalogue = await getCatalogue();
    const { listLetters, listOccupations, lettered } = catalogue;
    const letters = listLetters(locale);
    const toListed = ({ letter, slug }: LetterEntry) => ({
      title: list.letterTitle(letter),
      path: toPath(locale, { page: 'letter', slug }),
    });
    return {
      title: list.title,
      description: list.description,
      paths: toPaths({ page: 'occupations' }),
      list: lettered ? letters.map(toListed) : listOccupations(locale),
      feed: findFeed(catalogue, locale),
      letters,
      lettered,
    };
  },
  ({ locale, letters, lettered }) => <OccupationIndex locale={locale} letters={letters} lettered={lettered} />,
);

export { generateMetadata, page as default };
