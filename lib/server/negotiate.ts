import Negotiator from 'negotiator';
import { isLocale, type Locale } from '#lib/i18n/locales';

/**
 * The language of the site that a browser asks for first, by its Accept-Language header.
 * A wildcard asks for none: whoever does not say what they read gets the page in both languages.
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale | undefined {
  const accepted = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  return accepted.map(toPrimaryLanguage).find(isLocale);
}

function toPrimaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
