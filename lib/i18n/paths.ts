import { type ByLocale, byLocale, type Locale, locales } from './locales';
import { routes } from './routes';

/** The text pages that the foot of every page links to. */
export const footerPages = ['guide', 'about', 'sources', 'accessibility', 'contact', 'imprint', 'privacy'] as const;
export type FooterPage = (typeof footerPages)[number];

/** The steps of the guide to work in Austria, in their order. */
export const guideSteps = [
  'guide-search',
  'guide-apply',
  'guide-contract',
  'guide-residence',
  'guide-insurance',
  'guide-tax',
  'guide-family',
  'guide-end',
  'guide-advice',
] as const;

/** The pages of the guide beside its steps: what the pay of a profile means, and the other direction. */
const besideSteps = ['guide-pay', 'guide-slovenia'] as const;

/** The pages of the guide: its front page, its steps, and those beside them. */
export const guidePages = ['guide', ...guideSteps, ...besideSteps] as const;

/** The names of the text pages in `content/pages`. */
export const pageNames = [...footerPages, ...guideSteps, ...besideSteps, 'digcomp'] as const;
export type PageName = (typeof pageNames)[number];

/** The pages whose lists change with the profiles. */
export const overviewPages = [
  'occupations',
  'areas',
  'competences',
  'education',
  'recognition',
  'german-levels',
  'isco',
] as const;

/** The pages that explain what profiles refer to. */
export const referencePages = ['frameworks', 'glossary', 'data'] as const;

/** The pages that answer a query. */
export const queryPages = ['search', 'match', 'collection', 'comparison', 'change'] as const;

/** The name of a page. */
export type Page = keyof typeof routes;
/** The names after the colons of an address. */
type Names<Address extends string> = Address extends `${infer Start}/${infer Rest}`
  ? Names<Start> | Names<Rest>
  : Address extends `:${infer Name}`
    ? Name
    : never;

type NamesOf<P extends Page> = Names<(typeof routes)[P]['internal']>;
/** In one part of the union: the compiler compares a choice of more than 25 parts with each of them and gives up. */
type PlainPage = { [P in Page]: [NamesOf<P>] extends [never] ? P : never }[Page];
type NamedPage = Exclude<Page, PlainPage>;

/** A page of the site, named without its language: `{ page: 'area', slug: 'handel' }`. */
export type Route = { page: PlainPage } | { [P in NamedPage]: { page: P } & Record<NamesOf<P>, string> }[NamedPage];

/** Builds the public path of a page in a language: `/sl/poklici/skrbnik-kljucnih-kupcev`. */
export function toPath(locale: Locale, route: Route): string {
  return fillPath(locale, route.page, { ...route });
}

/** The same for a page and names that were read from an address. */
export function fillPath(locale: Locale, page: Page, values: Readonly<Record<string, string>>): string {
  return `/${locale}${fill(routes[page][locale], values)}`;
}

/** Builds the public paths of a page in all languages; pass a function where the route differs between them. */
export function toPaths(route: Route | ((locale: Locale) => Route)): ByLocale<string> {
  return byLocale((locale) => toPath(locale, typeof route === 'function' ? route(locale) : route));
}

/** Split templates, literals and names in turn, cached because a big site has tens of thousands of paths. */
const parts = new Map<string, readonly string[]>();

function fill(template: string, values: Readonly<Record<string, string>>): string {
  const known = parts.get(template) ?? template.split(/:(\w+)/);
  parts.set(template, known);
  return known.map((part, index) => (index % 2 ? (values[part] ?? '') : part)).join('');
}

const table = locales.flatMap((locale) =>
  Object.values(routes)
    .filter(({ internal }) => internal)
    .map((route) => ({ internal: `/${locale}${route.internal}`, public: `/${locale}${route[locale]}` })),
);

/** Lists rewrites from public addresses to the files under `app/`, for next.config.ts. */
export function listRewrites(): { source: string; destination: string }[] {
  return table.map((row) => ({ source: row.public, destination: row.internal }));
}

/** Lists permanent redirects from internal addresses to the public ones, for next.config.ts. */
export function listRedirects(): { source: string; destination: string; permanent: true }[] {
  return table.map((row) => ({ source: row.internal, destination: row.public, permanent: true }));
}
