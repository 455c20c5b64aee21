import type { Metadata } from 'next';
import { listPays } from '#components/catalogue/occupation-list';
import { SearchView } from '#components/search/search-view';
import { PageFrame } from '#components/site/page-frame';
import { toScale } from '#components/ui/scale-bar';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { otherLocale } from '#lib/i18n/locales';
import { toSearchPath } from '#lib/i18n/search-path';
import { getMessages } from '#lib/messages/messages';
import { type AddressParams, parseSearchRequest } from '#lib/search/request';
import { findResults } from '#lib/search/results';
import { getSiteSearch } from '#lib/search/site-search';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale, type LocaleParams } from '../params';
import { listFacetGroups } from './facet-groups';

type Props = LocaleParams & { searchParams: Promise<AddressParams> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = await getLocale(props);
  const { q } = parseSearchRequest(await props.searchParams);
  const { title, titleFor, description } = getMessages(locale).search;
  const paths = { sl: toSearchPath('sl', q ? { q } : {}), de: toSearchPath('de', q ? { q } : {}) };
  return buildMetadata({ title: q ? titleFor(q) : title, description, locale, paths, isIndexed: () => false });
}

export default async function Page(props: Props) {
  const locale = await getLocale(props);
  const facets = parseSearchRequest(await props.searchParams);
  const catalogue = await getCatalogue();
  const asked = Object.keys(facets).some((key) => key !== 'p');
  const results = asked ? findResults(await getSiteSearch(catalogue), catalogue, facets, locale) : undefined;
  const { search } = getMessages(locale);
  const crumbs = buildTrail(locale, [search.title, { page: 'search' }]);
  return (
    <PageFrame locale={locale} otherPath={toSearchPath(otherLocale(locale), facets)} crumbs={crumbs}>
      <SearchView
        locale={locale}
        facets={facets}
        results={results}
        groups={results ? listFacetGroups(results.facets, facets, results.total, locale) : []}
        scale={toScale(listPays(catalogue.listOccupations(locale), facets.level))}
      />
    </PageFrame>
  );
}
