import { GlossaryView } from '#components/glossary/glossary-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { groupGlossary } from '#lib/catalogue/glossary-letters';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { buildGlossarySet } from '#lib/seo/glossary-json-ld';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale }) => {
    const { title, description } = getMessages(locale).glossary;
    const catalogue = await getCatalogue();
    return {
      title,
      description,
      paths: toPaths({ page: 'glossary' }),
      nodes: () => [buildGlossarySet(catalogue.glossary, locale)],
      letters: groupGlossary(catalogue, locale),
    };
  },
  ({ locale, beside, letters }) => <GlossaryView locale={locale} beside={beside} letters={letters} />,
);

export { generateMetadata, page as default };
