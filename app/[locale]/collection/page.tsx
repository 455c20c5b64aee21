import { CollectionView } from '#components/collection/collection-view';
import { getCatalogue } from '#lib/catalogue/catalogue';
import { findByAnyName } from '#lib/catalogue/find-by-any-name';
import { toQuery } from '#lib/catalogue/query';
import { byLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { getToday } from '#lib/profile/freshness';
import { findOccupations } from '#lib/search/find-occupations';
import { toUrl } from '#lib/seo/site-url';
import { readCollection, toCollectionPath } from '#lib/share/collection';
import { toListedProfile } from '#lib/share/listed-profile';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, searchParams }) => {
    const query = await searchParams;
    const { title, description } = getMessages(locale).collection;
    const catalogue = await getCatalogue();
    const collection = readCollection(query, (name) => findByAnyName(catalogue, name));
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
        listed={profiles.map((profile) => toListedProfile(profile, locale))}
        search={typed}
        found={await findOccupations(catalogue, typed, locale)}
        profiles={profiles.flatMap(({ id }) => catalogue.open(id) ?? [])}
        languages={languages.length ? languages : [locale]}
        rungs={catalogue.rungs}
        url={toUrl(toCollectionPath(locale, profiles))}
        today={getToday()}
      />
    );
  },
);

export { generateMetadata, page as default };
