import { notFound } from 'next/navigation';
import { CompetenceView } from '#components/competences/competence-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import type { CompetenceEntry } from '#lib/catalogue/competence-hierarchy';
import { describeCompetence, isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { byLocale, type Locale } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { toCompetencePath } from '#lib/profile/competence-path';
import { isSameEverywhere, toLocalizedTerm, toTitle } from '#lib/profile/texts';
import { buildCompetenceNodes } from '#lib/seo/competence-json-ld';
import { describeWith } from '#lib/seo/description';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const catalogue = await getCatalogue();
    const entry = catalogue.competences.findBySlug(locale, slug) ?? notFound();
    const { competence } = getMessages(locale);
    const { title, lang } = toTitle(entry.competence, locale);
    return {
      title: isSameEverywhere(entry.competence) ? competence.titleOfName(title) : title,
      crumb: title,
      description: describe(entry, locale),
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

/** Names the competence, its area, and occupations that need it. */
function describe({ competence, area, users, counts }: CompetenceEntry, locale: Locale): string {
  const messages = getMessages(locale).competence;
  const { value } = toLocalizedTerm(competence, locale);
  const more = area && messages.inArea(toLocalizedTerm(area, locale).value);
  const occupations = users[locale].list().flatMap((kind) => kind.users.map(({ occupation }) => occupation));
  return counts[locale]
    ? describeWith(locale, occupations, (examples) => messages.describe(value, examples), {
        more,
        count: counts[locale],
      })
    : describeWith(locale, [], () => messages.describeUnused(value), { more });
}

export { generateMetadata, page as default };
