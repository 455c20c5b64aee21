import { notFound } from 'next/navigation';
import { TextView } from '#components/site/text-view';
import { SourceList } from '#components/ui/source-list';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { pageNames, toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params }: Address<'name'>) => {
    const name = pageNames.find((known) => known === params.name) ?? notFound();
    const { findPage, sources } = await getCatalogue();
    const text = findPage(locale, name) ?? notFound();
    return {
      title: text.title,
      description: text.description,
      paths: toPaths({ page: name }),
      crumb: getMessages(locale).pages[name],
      text,
      sources: name === 'sources' ? sources : undefined,
    };
  },
  ({ locale, text, sources }) => (
    <>
      <TextView page={text} />
      {sources && <SourceList sources={sources} locale={locale} />}
    </>
  ),
);

export { generateMetadata, page as default };
