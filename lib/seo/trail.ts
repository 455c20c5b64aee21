import type { Locale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';
import type { Trail } from './json-ld';

/** The pages from the start page down to one, which comes last; for its breadcrumbs and its structured data. */
export function buildTrail(locale: Locale, ...below: readonly [title: string, route: Route][]): Trail {
  const steps: [string, Route][] = [[getMessages(locale).site.home, { page: 'home' }], ...below];
  return steps.map(([title, route]) => ({ title, path: toPath(locale, route) }));
}
