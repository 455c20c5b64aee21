import { notFound } from 'next/navigation';
import { CompetenceGroup } from '#components/competences/competence-group';
import { CompetenceLetters } from '#components/competences/competence-letters';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { listCompetencePages } from '#lib/catalogue/competence-lists';
import { toPath } from '#lib/i18n/paths';
import { formatCount } from '#lib/i18n/plural';
import { getMessages } from '#lib/messages/messages';
import { type Address, definePage } from '../../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, params: { slug } }: Address<'slug'>) => {
    const { paginated, listLetters } = (await getCatalogue()).competences;
    const letters = paginated ? listLetters(locale) : [];
    const entry = letters.find((letter) => letter.slug === slug) ?? notFound();
    const { competence, competences } = getMessages(locale);
    return {
      title: competence.letterTitle(entry.letter),
      description: competence.describeLetter(entry.letter, formatCount(locale, competences, entry.size)),
      paths: { [locale]: toPath(locale, { page: 'competenceLetter', slug }) },
      above: [[competence.title, { page: 'competences' }]],
      list: listCompetencePages(entry.competences, locale),
      entry,
      letters,
    };
  },
  ({ locale, title, entry, letters }) => (
    <CompetenceGroup locale={locale} title={title} size={entry.size} competences={entry.competences}>
      <CompetenceLetters locale={locale} letters={letters} current={entry} />
    </CompetenceGroup>
  ),
);

export { generateMetadata, page as default };
