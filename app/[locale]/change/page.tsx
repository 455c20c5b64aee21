import { ChangeView } from '#components/change/change-view';
import { listFactRows } from '#components/comparison/fact-rows';
import { type Catalogue, getCatalogue } from '#lib/catalogue/catalogue';
import { listChangeCompetences } from '#lib/catalogue/change-competences';
import { findByAnyName } from '#lib/catalogue/find-by-any-name';
import { toQuery } from '#lib/catalogue/query';
import { byLocale, type Locale } from '#lib/i18n/locales';
import { toPaths } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { findOccupations } from '#lib/search/find-occupations';
import { toUrl } from '#lib/seo/site-url';
import { type Change, readChange, toChangePath } from '#lib/share/change';
import { toListedProfile } from '#lib/share/listed-profile';
import { definePage } from '../define-page';

const { generateMetadata, page } = definePage(
  async ({ locale, searchParams }) => {
    const query = await searchParams;
    const { title, description } = getMessages(locale).change;
    const catalogue = await getCatalogue();
    const change = readChange(query, (name) => findByAnyName(catalogue, name));
    const indexed = Object.keys(query).length === 0;
    return {
      title,
      description,
      paths: toPaths({ page: 'change' }),
      switchPaths: byLocale((language) => toChangePath(language, change)),
      // Search engines list the page itself, not every change.
      isIndexed: () => indexed,
      catalogue,
      change,
      typed: toQuery([query.q ?? ''].flat()[0] ?? ''),
    };
  },
  async ({ locale, catalogue, change, typed }) => (
    <ChangeView
      locale={locale}
      change={change}
      listed={[change.from, change.to].flatMap((profile) => (profile ? [toListedProfile(profile, locale)] : []))}
      details={describeChange(catalogue, change, locale)}
      url={toUrl(toChangePath(locale, change))}
      search={typed}
      found={await findOccupations(catalogue, typed, locale)}
    />
  ),
);

/** What the change takes; undefined until both occupations are chosen. */
function describeChange(catalogue: Catalogue, { from, to }: Change, locale: Locale) {
  if (!from || !to) return undefined;
  const [whole, target] = [from, to].map(({ id }) => catalogue.open(id));
  if (!whole || !target) return undefined;
  const { rungs } = catalogue;
  return {
    from: whole,
    to: target,
    columns: [from, to].map((profile) => toListedProfile(profile, locale)),
    toRows: (language: Locale) =>
      listFactRows(['levels', 'german', 'recognition', 'environment'], {
        profiles: [whole, target],
        rungs,
        locale: language,
      }),
    ...listChangeCompetences(from, to, catalogue, locale),
    rungs,
  };
}

export { generateMetadata, page as default };
