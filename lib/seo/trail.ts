import type { Locale } from '#lib/i18n/locales';
import { type Route, toPath } from '#lib/i18n/paths';
import { getMessages } from '#lib/messages/messages';

/** A page in a breadcrumb trail. */
interface Step {
  title: string;
  path: string;
  /** The language of the title, where it differs from that of the page. */
  lang?: Locale | undefined;
}

/** The pages from the start page down to one, for its breadcrumbs and structured data. */
export type Trail = readonly Step[];

/** A page above another one; its title may be in another language than the page. */
export type Above = readonly [title: string, route: Route, lang?: Locale | undefined];

/** Builds the trail of a page: the start page, the pages `above` it, and itself; the start page has only itself. */
export function buildTrail(locale: Locale, above: readonly Above[], page: Step): Trail {
  const home: Above = [getMessages(locale).site.home, { page: 'home' }];
  const steps = [home, ...above].map(([title, route, lang]) => ({ title, path: toPath(locale, route), lang }));
  return [...steps.filter(({ path }) => path !== page.path), page];
}
