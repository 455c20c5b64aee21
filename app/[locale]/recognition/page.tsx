import { RecognitionView } from '#components/recognition/recognition-view';
import { getCatalogue, longestList } from '#lib/catalogue/catalogue';
import { listByRecognition } from '#lib/catalogue/lists-by-recognition';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, short, description } = getMessages(locale).recognition;
    const lists = listByRecognition((await getCatalogue()).listOccupations(locale), longestList);
    const list = lists.answers.flatMap(({ occupations }) => occupations);
    return { title, description, crumb: short, list, lists, paths: toPaths({ page: 'recognition' }) };
  },
  async ({ locale, beside, lists }) => {
    const { authorities, sources } = await getCatalogue();
    return (
      <RecognitionView locale={locale} beside={beside} lists={lists} authorities={authorities} sources={sources} />
    );
  },
);

export { generateMetadata, page as default };
