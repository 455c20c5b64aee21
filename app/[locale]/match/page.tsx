import { MatchView } from '#components/competences/match-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { formatChoice, mostChosen, readChoice } from '#lib/catalogue/competence-choice';
import { buildPicker } from '#lib/catalogue/picker';
import { byLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findCompetences } from '#lib/search/find-competences';
import { getSiteSearch } from '#lib/search/site-search';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, searchParams }) => {
    const query = await searchParams;
    const { title, description } = getMessages(locale).match;
    const catalogue = await getCatalogue();
    const choice = readChoice(query, catalogue.competences.find);
    const paths = toPaths({ page: 'match' });
    const indexed = Object.keys(query).length === 0;
    return {
      title,
      description,
      paths,
      switchPaths: byLocale((language) => paths[language] + formatChoice(choice.chosen, choice.search)),
      // Search engines list the page itself, not every choice.
      isIndexed: () => indexed,
      catalogue,
      choice,
    };
  },
  async ({ locale, catalogue, choice }) => {
    const { competences, listOccupations } = catalogue;
    const search = await getSiteSearch(catalogue);
    const picker = buildPicker(choice, {
      locale,
      occupations: listOccupations(locale),
      suggestions: competences.listSuggestions(locale),
      findTerms: (words) => findCompetences(search, catalogue, words, locale),
    });
    return (
      <MatchView
        locale={locale}
        search={choice.search}
        unknown={choice.unknown}
        surplus={choice.surplus}
        mostChosen={mostChosen}
        picker={picker}
      />
    );
  },
);

export { generateMetadata, page as default };
