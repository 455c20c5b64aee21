import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ProfileView } from '#components/profile/profile-view';
import { type Catalogue, getCatalogue } from '#lib/catalogue/catalogue';
import { listRelated, listShared, type Related } from '#lib/catalogue/related-occupations';
import { capitalise } from '#lib/i18n/format';
import { type Locale, listFallbacks, locales, sourceLocale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import { toProfilePicture } from '#lib/picture/pictures';
import { getText, type Profile } from '#lib/profile/profile';
import { listProfilePaths } from '#lib/profile/profile-paths';
import { isWorthFinding } from '#lib/profile/review';
import type { ProfileSummary } from '#lib/profile/summary';
import { toUrl } from '#lib/seo/site-url';
import { toChangePath } from '#lib/share/change';
import type { Address } from '../../define-page';

/** What the page of a profile says of itself. */
export async function describeOccupation({ locale, params: { slug } }: Address<'slug'>) {
  const catalogue = await getCatalogue();
  const { id } = catalogue.findBySlug(locale, slug) ?? notFound();
  const profile = (await openProfile(id)) ?? notFound();
  const { title, summary } = getText(profile, locale);
  const [, ...others] = listFallbacks(locale);
  const beside = others.find((language) => profile.texts[language]);
  const list: readonly [string, Route] = [getMessages(locale).list.title, { page: 'occupations' }];
  return {
    title: capitalise(locale, title),
    short: locale === sourceLocale ? profile.officialTitle : undefined,
    description: summary,
    paths: listProfilePaths(profile),
    isIndexed: (language: Locale) => isWorthFinding(profile, language),
    above: [list],
    instead: { page: 'home' } as const,
    ...(beside && { beside }),
    picture: toProfilePicture(profile, locale),
    profile,
    catalogue,
  };
}

/** Once per request, for both the head and the body of a page. */
const openProfile = cache(async (id: string) => (await getCatalogue()).open(id));

interface ProfilePage {
  locale: Locale;
  beside: Locale;
  profile: Profile;
  catalogue: Catalogue;
}

/** A profile in one language, or with both side by side. */
export function renderProfile({ locale, beside, profile, catalogue }: ProfilePage, parallel = false) {
  const context = {
    ...buildContext(catalogue, profile, locale),
    ...(!parallel && { shared: buildShared(catalogue, profile, locale) }),
  };
  const url = toUrl(toPath(locale, { page: 'occupation', slug: getText(profile, locale).slug }));
  const props = { profile, locale, beside, parallel, url, context };
  return <ProfileView {...props} />;
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

/** Shared competences that are named, at most. */
const mostNamed = 3;

/** What a profile shares with the occupations it names as related, and those that share most with it. */
function buildShared(catalogue: Catalogue, profile: Profile, locale: Locale) {
  const toShared = ({ occupation, shared }: Related) => ({
    id: occupation.profile.id,
    title: occupation.title,
    count: shared.length,
    rarest: shared.slice(0, mostNamed).map(({ competence }) => competence),
  });
  const listed = (profile.sections.related?.occupations ?? []).flatMap(
    ({ id }) => catalogue.findEntry(locale, id) ?? [],
  );
  return {
    listed: listed.map((occupation) =>
      toShared({ occupation, shared: listShared(profile, occupation.profile, catalogue, locale) }),
    ),
    most: listRelated(profile, catalogue, locale)
      .filter(({ occupation }) => !listed.includes(occupation))
      .map((related) => ({ ...toShared(related), path: related.occupation.path })),
    change: toChangePath(locale, { from: profile }),
  };
}

function toLinked({ texts, officialTitle }: ProfileSummary, locale: Locale) {
  const titles = mapTexts(texts, ({ title }) => title);
  const slug = texts[locale]?.slug;
  return { titles, officialTitle, path: slug && toPath(locale, { page: 'occupation', slug }) };
}

function mapTexts<Text>(texts: Partial<Record<Locale, Text>>, to: (text: Text, locale: Locale) => string) {
  const entries = locales.flatMap((locale) => {
    const text = texts[locale];
    return text === undefined ? [] : [[locale, to(text, locale)] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Locale, string>>;
}
