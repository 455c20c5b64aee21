import { notFound } from 'next/navigation';
import { CompetenceView } from '#components/competences/competence-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { describeCompetence, isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { byLocale, type Locale } from '#lib/i18n/locales';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { toLocalizedTerm, toTitle } from '#lib/profile/texts';
import { buildCompetenceNodes } from '#lib/seo/competence-json-ld';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const catalogue = await getCatalogue();
    const entry = catalogue.competences.findBySlug(locale, slug) ?? notFound();
    const { competence, list } = getMessages(locale);
    const { title, lang } = toTitle(entry.competence, locale);
    const { value } = toLocalizedTerm(entry.competence, locale);
    return {
      title,
      description: competence.describe(value, formatCount(locale, list.count, entry.counts[locale])),
      paths: byLocale((language) => toCompetencePath(entry.competence, language)),
      isIndexed: (language: Locale) => isCompetenceWorthFinding(entry, language),
      crumbLanguage: lang,
      above: [[competence.title, { page: 'competences' }]],
      nodes: () => buildCompetenceNodes(entry.competence, locale),
      entry,
      catalogue,
    };
  },
  ({ locale, entry, catalogue }) => (
    <CompetenceView locale={locale} {...describeCompetence(entry, catalogue, locale)} />
  ),
);

export { generateMetadata, page as default };
