import { ComparisonView } from '#components/comparison/comparison-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { findByAnyName } from '#lib/catalogue/find-by-any-name';
import { toQuery } from '#lib/catalogue/query';
import { compareCompetences } from '#lib/catalogue/shared-competences';
import { byLocale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findOccupations } from '#lib/search/find-occupations';
import { toUrl } from '#lib/seo/site-url';
import { readComparison, toComparisonPath } from '#lib/share/comparison';
import { toListedProfile } from '#lib/share/listed-profile';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, searchParams }) => {
    const query = await searchParams;
    const { title, description } = getMessages(locale).comparison;
    const catalogue = await getCatalogue();
    const comparison = readComparison(query, (name) => findByAnyName(catalogue, name));
    const indexed = Object.keys(query).length === 0;
    return {
      title,
      description,
      paths: toPaths({ page: 'comparison' }),
      switchPaths: byLocale((language) => toComparisonPath(language, comparison.profiles, comparison)),
      // Search engines list the page itself, not every comparison.
      isIndexed: () => indexed,
      catalogue,
      comparison,
      typed: toQuery([query.q ?? ''].flat()[0] ?? ''),
    };
  },
  async ({ locale, catalogue, comparison, typed }) => {
    const { profiles } = comparison;
    return (
      <ComparisonView
        locale={locale}
        comparison={comparison}
        listed={profiles.map((profile) => toListedProfile(profile, locale))}
        profiles={profiles.flatMap(({ id }) => catalogue.open(id) ?? [])}
        competences={compareCompetences(profiles, catalogue, locale)}
        rungs={catalogue.rungs}
        url={toUrl(toComparisonPath(locale, profiles))}
        search={typed}
        found={await findOccupations(catalogue, typed, locale)}
      />
    );
  },
);

export { generateMetadata, page as default };
