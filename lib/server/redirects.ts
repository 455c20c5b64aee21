import { defaultLocale } from '#lib/i18n/locales';
import type { Moved } from '#lib/publish/moved';
import { negotiateLocale } from './negotiate';

/** A permanent redirect to an address of the site. */
export interface Redirect {
  location: string;
  /** True where readers of another language are led elsewhere. */
  varies: boolean;
}

/** Builds the redirect from a moved address, in its own language or else in the one the browser asks for. */
export function buildRedirect({ paths, locale }: Moved, query: string, acceptLanguage: string | undefined): Redirect {
  const path = paths[locale ?? negotiateLocale(acceptLanguage) ?? defaultLocale];
  const varies = locale === undefined && new Set(Object.values(paths)).size > 1;
  const more = path.includes('?') ? query.replace('?', '&') : query;
  return { location: path + toPrintable(more), varies };
}

/** Encodes what no header may contain. */
function toPrintable(query: string): string {
  return query.replace(/[^\x21-\x7e]/g, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
