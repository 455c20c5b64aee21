import type { Catalogue } from '#lib/catalogue/catalogue';
import { findByIdOrCode } from '#lib/catalogue/find-by-id-or-code';
import { type Locale, locales } from '#lib/i18n/locales';
import { toPath } from '#lib/i18n/paths';
import { siteName } from '#lib/i18n/site-name';
import { toShortPath } from '#lib/profile/short-path';
import type { ProfileSummary } from '#lib/profile/summary';
import { toShareId } from './share-paths';

/** Where the cards for other sites are. */
const embedFolder = '/embed/';

/** The card in pixels: room for a long title and both facts. */
const cardSize = { width: 400, height: 300 };

/** The card is never wider than its column, and ends where one sees it. */
const frameStyle = 'max-width:100%;border:1px solid #777';

type Named = Parameters<typeof toShareId>[0];

/** The address of the card of a profile, which other sites show in a frame. */
export function toEmbedPath(profile: Named, locale: Locale): string {
  return `${embedFolder}${locale}/${toShareId(profile)}`;
}

/** Lists the cards of all profiles; false where the profile is imported, to be made on demand. */
export function listEmbedPaths({ profiles }: Catalogue): [path: string, curated: boolean][] {
  return profiles.flatMap((profile) =>
    locales.flatMap((locale): [string, boolean][] =>
      profile.texts[locale] ? [[toEmbedPath(profile, locale), !profile.imported]] : [],
    ),
  );
}

/** Builds the markup that shows a card on another site. */
export function formatSnippet(url: string, title: string, { width, height } = cardSize): string {
  const name = escapeAttribute(title);
  return `<iframe src="${escapeAttribute(url)}" title="${name}" width="${width}" height="${height}" style="${frameStyle}" loading="lazy"></iframe>`;
}

/** The address that tells other programs how to show a page. */
export function toOembedPath(url: string): string {
  return `/oembed?url=${encodeURIComponent(url)}&format=json`;
}

/** Finds the profile and the language of an address of this site that someone has pasted. */
export function findPasted(catalogue: Catalogue, pasted: string, siteUrl: string) {
  if (!URL.canParse(pasted) || new URL(pasted).origin !== new URL(siteUrl).origin) return undefined;
  const { pathname } = new URL(pasted);
  const last = pathname.slice(pathname.lastIndexOf('/') + 1);
  for (const locale of locales) {
    const profile = catalogue.findBySlug(locale, last) ?? findByIdOrCode(catalogue, last);
    const slug = profile?.texts[locale]?.slug;
    if (!profile || slug === undefined) continue;
    const short = toShortPath(profile);
    const known = [
      toPath(locale, { page: 'occupation', slug }),
      toEmbedPath(profile, locale),
      ...(short === undefined ? [] : [short, `/${locale}${short}`]),
    ];
    if (known.includes(pathname)) return { profile, locale };
  }
  return undefined;
}

/** The size someone has room for, in pixels as they stand in a query. */
export interface Room {
  maxwidth: string | null;
  maxheight: string | null;
}

/** Builds the oEmbed answer for a profile. */
export function buildOembed(profile: ProfileSummary, locale: Locale, siteUrl: string, room: Room) {
  const title = profile.texts[locale]?.title ?? profile.officialTitle;
  const size = { width: limit(cardSize.width, room.maxwidth), height: limit(cardSize.height, room.maxheight) };
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: siteName,
    provider_url: siteUrl,
    html: formatSnippet(new URL(toEmbedPath(profile, locale), siteUrl).href, title, size),
    ...size,
    cache_age: 86_400,
  };
}

function limit(size: number, most: string | null): number {
  return most !== null && /^[1-9]\d{0,4}$/.test(most) ? Math.min(size, Number(most)) : size;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
