import { notFound } from 'next/navigation';
import { isLocale, type Locale } from '#lib/i18n/locales';

/** The props of a page below `[locale]`. */
export interface LocaleParams {
  params: Promise<{ locale: string }>;
}

/** Reads the language from the address. */
export async function getLocale({ params }: LocaleParams): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
