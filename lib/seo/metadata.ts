import type { Metadata } from 'next';
import { type Locale, locales } from '#lib/i18n/locales';
import { toUrl } from './site';

/** The addresses of one page by language; only those that exist. */
export type Translations = Partial<Record<Locale, string>>;

interface PageDescription {
  title: string;
  /** One sentence. */
  description: string;
  locale: Locale;
  paths: Translations;
  /** The address for readers of any other language, where it is none of `paths`. */
  defaultPath?: string;
  /** False for a page that search engines should not list yet. */
  indexed?: boolean;
}

/** Title, description, canonical address and the addresses in other languages. */
export function buildMetadata({
  title,
  description,
  locale,
  paths,
  defaultPath,
  indexed = true,
}: PageDescription): Metadata {
  const canonical = paths[locale] ?? defaultPath;
  const fallback = defaultPath ?? paths.sl ?? paths.de;
  const languages = Object.fromEntries(listAlternates(paths));
  return {
    title: `${title} – Poklici · Berufe`,
    description,
    ...(!indexed && { robots: { index: false, follow: true } }),
    alternates: {
      ...(canonical && { canonical: toUrl(canonical) }),
      languages: { ...languages, ...(fallback && { 'x-default': toUrl(fallback) }) },
    },
    openGraph: {
      title,
      description,
      siteName: 'Poklici · Berufe',
      locale: locale === 'sl' ? 'sl_SI' : 'de_AT',
      type: 'website',
      ...(canonical && { url: toUrl(canonical) }),
    },
  };
}

/** Pairs of language and full address, for the head of a page and the sitemap. */
export function listAlternates(paths: Translations): [Locale, string][] {
  return locales.flatMap((locale) => {
    const path = paths[locale];
    return path === undefined ? [] : [[locale, toUrl(path)] as [Locale, string]];
  });
}
