import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '#lib/i18n/locales';

/** What a page below `[locale]` is given. */
export interface LocaleParams {
  params: Promise<{ locale: string }>;
}

/** The language in the address. */
export async function getLocale({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
