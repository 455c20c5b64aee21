import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '#lib/i18n/locales';

/** What a page below `[locale]` is given. */
export interface LocaleParams {
  params: Promise<{ locale: string }>;
}

/** The language in the address. Others have no page: `dynamicParams` is off. */
export async function getLocale({ params }: LocaleParams): Promise<Locale> {
  return toLocale((await params).locale);
}

/** The same for `generateStaticParams`, which is given the language at once. */
export function toLocale(locale: string): Locale {
  return isLocale(locale) ? locale : notFound();
}
