import { notFound } from 'next/navigation';
import { CitedSources } from '#components/guide/cited-sources';
import { GuideView } from '#components/guide/guide-view';
import { TextView } from '#components/site/text-view';
import { SourceList } from '#components/ui/source-list';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { findGuidePage, listCited } from '#lib/catalogue/guide';
import { defaultLocale } from '#lib/i18n/locales';
import { footerPages, pageNames, toPaths } from '#lib/i18n/paths';
import { toSlug } from '#lib/i18n/slug';
import { getMessages } from '#lib/messages/messages';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params }: Address<'name'>) => {
    const name = pageNames.find((known) => known === params.name) ?? notFound();
    const catalogue = await getCatalogue();
    const text = catalogue.findPage(locale, name) ?? notFound();
    const { pages } = getMessages(locale);
    const titled = footerPages.find((known) => known === name);
    const guide = findGuidePage(catalogue, locale, name);
    return {
      title: text.title,
      description: text.description,
      paths: toPaths({ page: name }),
      crumb: titled ? pages[titled] : text.title,
      above: guide && name !== 'guide' ? [[pages.guide, { page: 'guide' }] as const] : [],
      text,
      // In one language for all, so that the switch of the language stays in the section.
      anchors: text.sections.map(({ heading }, index) =>
        toSlug(catalogue.findPage(defaultLocale, name)?.sections[index]?.heading ?? heading),
      ),
      guide,
      cited: listCited(catalogue, text.sources),
      sources: name === 'sources' ? catalogue.sources : undefined,
    };
  },
  ({ locale, text, anchors, guide, cited, sources }) =>
    guide ? (
      <GuideView page={text} anchors={anchors} {...guide} sources={cited} locale={locale} />
    ) : (
      <>
        <TextView page={text} anchors={anchors} />
        <CitedSources sources={cited} locale={locale} />
        {sources && <SourceList sources={sources} locale={locale} />}
      </>
    ),
);

export { generateMetadata, page as default };
