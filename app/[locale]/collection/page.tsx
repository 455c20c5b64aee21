import { CollectionView } from '#components/collection/collection-view';
import { type Catalogue, getCatalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { toQuery } from '#lib/catalogue/query';
import { capitalise } from '#lib/i18n/format';
import { byLocale, type Locale, listFallbacks } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { getToday } from '#lib/profile/freshness';
import type { ProfileSummary } from '#lib/profile/summary';
import { findResults } from '#lib/search/results';
import { getSiteSearch } from '#lib/search/site-search';
import { toUrl } from '#lib/seo/site-url';
import { readCollection, toCollectionPath } from '#lib/share/collection';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, searchParams }) => {
    const query = await searchParams;
    const { title, description } = getMessages(locale).collection;
    const catalogue = await getCatalogue();
    const collection = readCollection(query, (name) => findByIdOrCode(catalogue, name));
    return {
      title,
      description,
      paths: byLocale((language) => toPath(language, { page: 'collection' })),
      switchPaths: byLocale((language) => toCollectionPath(language, collection.profiles, collection.languages)),
      isIndexed: () => false,
      catalogue,
      collection,
      typed: toQuery([query.q ?? ''].flat()[0] ?? ''),
    };
  },
  async ({ locale, catalogue, collection, typed }) => {
    const { profiles, languages } = collection;
    return (
      <CollectionView
        locale={locale}
        collection={collection}
        listed={profiles.map((profile) => toListed(profile, locale))}
        search={typed}
        found={typed ? await find(catalogue, typed, locale) : []}
        profiles={profiles.flatMap(({ id }) => catalogue.open(id) ?? [])}
        languages={languages.length ? languages : [locale]}
        rungs={catalogue.rungs}
        url={toUrl(toCollectionPath(locale, profiles))}
        today={getToday()}
      />
    );
  },
);

/** An occupation in the language of the page, or in the next best one that it has. */
function toListed(profile: ProfileSummary, locale: Locale) {
  const [row] = listFallbacks(locale).flatMap((language) => {
    const text = profile.texts[language];
    const path = text && toPath(language, { page: 'occupation', slug: text.slug });
    return path === undefined ? [] : [{ title: capitalise(language, text?.title ?? profile.officialTitle), path }];
  });
  return { profile, title: profile.officialTitle, path: '', ...row };
}

/** Occupations found that are shown. */
const mostFound = 5;

/** Finds occupations by their names or codes. */
async function find(catalogue: Catalogue, q: string, locale: Locale) {
  const { occupations, guesses } = findResults(await getSiteSearch(catalogue), catalogue, { q }, locale);
  return (occupations.length ? occupations : guesses.occupations).slice(0, mostFound);
}

export { generateMetadata, page as default };
