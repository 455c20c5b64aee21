import type { Metadata, Viewport } from 'next';
import { getLocaleRow, type Locale, locales } from '#lib/i18n/locales';
import { siteName } from '#lib/i18n/site-name';
import { type Picture, pictureSize, toAltText, toPicturePath } from '#lib/picture/picture';
import { toSitePicture } from '#lib/picture/pictures';
import { shortenDescription } from './description';
import { toUrl } from './site-url';

/** The existing addresses of one page by language. */
export type Translations = Partial<Record<Locale, string>>;

/** The media type of feeds. */
export const feedType = 'application/atom+xml';

/** The data for the head of a page. */
export interface PageHead {
  title: string;
  /** A shorter title, where search engines would cut the other. */
  short?: string | undefined;
  /** One sentence. */
  description: string;
  locale: Locale;
  paths: Translations;
  /** The address for readers of other languages, where it is not among `paths`. */
  defaultPath?: string;
  /** The address search engines should keep in mind, where it is not the page's own among `paths`. */
  path?: string | undefined;
  /** The feed of changes to what the page lists. */
  feed?: { path: string; title: string } | undefined;
  /** Full addresses of the same in other formats, by media type. */
  formats?: Readonly<Record<string, string>>;
  /** False for languages in which search engines should not list the page; the default is true for all. */
  isIndexed?: (locale: Locale) => boolean;
  /** What is shown where a link to it is pasted; defaults to the picture of the site. */
  picture?: Picture;
}

/** The colours of the window around a page: those of the paper in app/globals.css. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#12171d' },
  ],
};

/** Search engines cut a longer title. */
const longestTitle = 60;

/** Builds the document title of a page: with the name of the site where there is room for it, or its shorter one. */
export function formatTitle(title: string, short = title): string {
  const titles = [`${title} – ${siteName}`, title, `${short} – ${siteName}`];
  return titles.find(({ length }) => length <= longestTitle) ?? short;
}

/** Builds title, description, canonical address and the alternates in other languages. */
export function buildMetadata({
  title,
  short,
  description: whole,
  locale,
  paths,
  defaultPath,
  path = paths[locale],
  feed,
  formats,
  isIndexed = () => true,
  picture = toSitePicture(locale),
}: PageHead): Metadata {
  const description = shortenDescription(whole);
  const canonical = path && toUrl(path);
  const indexed = isIndexed(locale);
  const listed: Translations = Object.fromEntries(
    locales.filter((language) => isIndexed(language)).map((language) => [language, paths[language]]),
  );
  const others = locales.filter((language) => language !== locale && listed[language] !== undefined);
  return {
    title: formatTitle(title, short),
    description,
    manifest: '/manifest.webmanifest',
    ...(!indexed && { robots: { index: false, follow: true } }),
    alternates: {
      ...(canonical && { canonical }),
      ...((feed || formats) && {
        types: { ...formats, ...(feed && { [feedType]: [{ url: toUrl(feed.path), title: feed.title }] }) },
      }),
      ...(indexed && { languages: Object.fromEntries(listAlternates(listed, defaultPath)) }),
    },
    openGraph: {
      title,
      description,
      siteName,
      locale: getLocaleRow(locale).openGraph,
      type: 'website',
      ...(canonical && { url: canonical }),
      alternateLocale: others.map((language) => getLocaleRow(language).openGraph),
      images: [toImage(picture)],
    },
    twitter: { card: 'summary_large_image' },
  };
}

/** What the head of a page says of its share picture. */
function toImage(picture: Picture) {
  return { url: toUrl(toPicturePath(picture)), ...pictureSize, alt: toAltText(picture), type: 'image/png' };
}

/**
 * Lists pairs of language and full address for the head of a page and the sitemap. `x-default` is `defaultPath` or,
 * without one, the first translation.
 */
export function listAlternates(paths: Translations, defaultPath?: string): [Locale | 'x-default', string][] {
  const translations = locales.flatMap((locale) => {
    const path = paths[locale];
    return path === undefined ? [] : [[locale, toUrl(path)] as [Locale, string]];
  });
  const fallback = defaultPath === undefined ? translations[0]?.[1] : toUrl(defaultPath);
  return fallback === undefined ? translations : [...translations, ['x-default', fallback]];
}
