import Negotiator from 'negotiator';
import { isLocale, type Locale } from '#lib/i18n/locales';

/**
 * Negotiates the language of the site from an Accept-Language header.
 * A wildcard chooses none: readers who name no language get the page that offers all of them.
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale | undefined {
  const accepted = new Negotiator({ headers: { 'accept-language': acceptLanguage } }).languages();
  return accepted.map(toPrimaryLanguage).find(isLocale);
}

function toPrimaryLanguage(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? '';
}
