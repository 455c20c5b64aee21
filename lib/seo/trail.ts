import type { Locale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';

/** A page on the way to another one. */
interface Step {
  title: string;
  path: string;
  /** The language of the title, where it is not the one of the page. */
  lang?: Locale | undefined;
}

/** Pages from the start page down to one, for its breadcrumbs and its structured data. */
export type Trail = readonly Step[];

/** The trail of a page: the start page, those `above` the page, and the page itself; only the last for the start page. */
export function buildTrail(
  locale: Locale,
  above: readonly (readonly [title: string, route: Route])[],
  page: Step,
): Trail {
  const home: [string, Route] = [getMessages(locale).site.home, { page: 'home' }];
  const steps = [home, ...above].map(([title, route]) => ({ title, path: toPath(locale, route) }));
  return [...steps.filter(({ path }) => path !== page.path), page];
}
