import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ProfileView } from '#components/profile/profile-view';
import { JsonLd } from '#components/site/json-ld';
import { PageFrame } from '#components/site/page-frame';
import { type Catalogue, getCatalogue } from '#lib/catalogue/catalogue';
import { capitalise } from '#lib/i18n/format';
import { type Locale, locales, otherLocale } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { getText, type Profile } from '#lib/profile/profile';
import { isWorthFinding } from '#lib/profile/review';
import type { ProfileSummary } from '#lib/profile/summary';
import { buildProfileGraph } from '#lib/seo/json-ld';
import { buildMetadata } from '#lib/seo/metadata';
import { buildTrail } from '#lib/seo/trail';
import { getLocale } from '../../params';

/** What a page of a profile is given. */
export interface OccupationParams {
  params: Promise<{ locale: string; slug: string }>;
}

type PageKind = 'occupation' | 'parallel';

/** The head of a profile page. */
export async function describeOccupation(props: OccupationParams, page: PageKind): Promise<Metadata> {
  const { profile, locale } = await findProfile(props);
  const { title, summary } = getText(profile, locale);
  const { parallelTitle } = getMessages(locale).profile;
  return buildMetadata({
    title: capitalise(locale, title) + (page === 'parallel' ? `, ${parallelTitle}` : ''),
    description: page === 'parallel' ? `${capitalise(locale, parallelTitle)}: ${summary}` : summary,
    locale,
    paths: listPaths(profile, page),
    // The parallel view holds nothing that the profile in one language does not have.
    isIndexed: (language) => page === 'occupation' && isWorthFinding(profile, language),
  });
}

/** The page of a profile, in one language or with both side by side. */
export async function OccupationPage({ page, ...props }: OccupationParams & { page: PageKind }) {
  const { profile, locale, catalogue } = await findProfile(props);
  const paths = listPaths(profile, page);
  const { list, profile: words } = getMessages(locale);
  const { slug, title } = getText(profile, locale);
  const trail = buildTrail(
    locale,
    [list.title, { page: 'occupations' }],
    [capitalise(locale, title), { page: 'occupation', slug }],
  );
  const parallel = page === 'parallel';
  const crumbs = parallel ? [...trail, { title: words.parallel, path: toPath(locale, { page, slug }) }] : trail;
  const other = otherLocale(locale);
  return (
    <PageFrame locale={locale} otherPath={paths[other] ?? toPath(other, { page: 'home' })} crumbs={crumbs}>
      <ProfileView
        profile={profile}
        locale={locale}
        parallel={parallel}
        context={buildContext(catalogue, profile, locale)}
      />
      {!parallel && <JsonLd data={buildProfileGraph(profile, locale, trail)} />}
    </PageFrame>
  );
}

async function findProfile({ params }: OccupationParams) {
  const { slug } = await params;
  const locale = await getLocale({ params });
  const catalogue = await getCatalogue();
  const { id } = catalogue.findBySlug(locale, slug) ?? notFound();
  return { profile: catalogue.open(id) ?? notFound(), locale, catalogue };
}

function listPaths({ texts }: Profile, page: PageKind) {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const slug = texts[locale]?.slug;
      return slug === undefined ? [] : [[locale, toPath(locale, { page, slug })]];
    }),
  ) as Partial<Record<Locale, string>>;
}

function buildContext({ rungs, bands, findById }: Catalogue, profile: Profile, locale: Locale) {
  const related = profile.sections.related?.occupations ?? [];
  const linked = new Map(
    related.flatMap(({ id }) => {
      const found = findById(id);
      return found ? [[id, toLinked(found, locale)] as const] : [];
    }),
  );
  return { rungs, bands, linked };
}

function toLinked({ texts, officialTitle }: ProfileSummary, locale: Locale) {
  const titles = Object.fromEntries(
    locales.flatMap((language) => {
      const title = texts[language]?.title;
      return title === undefined ? [] : [[language, title]];
    }),
  );
  const slug = texts[locale]?.slug;
  return { titles, officialTitle, path: slug && toPath(locale, { page: 'occupation', slug }) };
}
