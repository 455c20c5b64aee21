import { listFacetGroups } from '#components/search/facet-groups';
import { SearchView } from '#components/search/search-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { byLocale } from '#lib/i18n/locales';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { parseSearchRequest } from '#lib/search/request';
import { findResults } from '#lib/search/results';
import { getSiteSearch } from '#lib/search/site-search';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, searchParams }) => {
    const facets = parseSearchRequest(await searchParams);
    const { q } = facets;
    const { title, titleFor, description } = getMessages(locale).search;
    return {
      title: q ? titleFor(q) : title,
      description,
      paths: byLocale((language) => toSearchPath(language, q ? { q } : {})),
      switchPaths: byLocale((language) => toSearchPath(language, facets)),
      isIndexed: () => false,
      crumb: title,
      search: false,
      share: true,
      facets,
    };
  },
  async ({ locale, facets }) => {
    const catalogue = await getCatalogue();
    const asked = Object.keys(facets).some((key) => key !== 'p');
    const results = asked ? findResults(await getSiteSearch(catalogue), catalogue, facets, locale) : undefined;
    return (
      <SearchView
        locale={locale}
        facets={facets}
        results={results}
        groups={results ? listFacetGroups(results.facets, facets, results.total, locale) : []}
      />
    );
  },
);

export { generateMetadata, page as default };
