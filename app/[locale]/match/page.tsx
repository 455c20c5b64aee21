import type { Metadata } from 'next';
import { MatchView } from '#components/competences/match-view';
import { PageFrame } from '#components/site/page-frame';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { formatChoice, mostChosen, readChoice } from '#lib/catalogue/competence-choice';
import { buildPicker } from '#lib/catalogue/picker';
import { otherLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findCompetences } from '#lib/search/find-competences';
import { getSiteSearch } from '#lib/search/site-search';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';

interface Props extends LocaleParams {
  searchParams: Promise<{ k?: string | string[]; q?: string | string[] }>;
}

const paths = toPaths(() => ({ page: 'match' }));

/** Search engines list the page itself, not each choice one can make on it. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await getLocale(props);
  const { title, description } = getMessages(locale).match;
  const indexed = Object.keys(await props.searchParams).length === 0;
  return buildMetadata({ title, description, locale, paths, isIndexed: () => indexed });
}

export default async function Page(props: Props) {
  const locale = await getLocale(props);
  // Asked for first: a build goes no further, and need not make the search.
  const asked = await props.searchParams;
  const { match } = getMessages(locale);
  const catalogue = await getCatalogue();
  const { competences, listOccupations } = catalogue;
  const search = await getSiteSearch(catalogue);
  const choice = readChoice(asked, competences.find);
  const picker = buildPicker(choice, {
    locale,
    occupations: listOccupations(locale),
    suggestions: competences.listSuggestions(locale),
    findTerms: (query) => findCompetences(search, catalogue, query, locale),
  });
  const crumbs = buildTrail(locale, [match.title, { page: 'match' }]);
  const { chosen, search: query, unknown, surplus } = choice;
  return (
    <PageFrame locale={locale} otherPath={paths[otherLocale(locale)] + formatChoice(chosen, query)} crumbs={crumbs}>
      <MatchView
        locale={locale}
        search={query}
        unknown={unknown}
        surplus={surplus}
        mostChosen={mostChosen}
        picker={picker}
      />
    </PageFrame>
  );
}
