import { type Locale, locales } from './locales';

/** The public word for every internal route segment. A segment that is not here has no page. */
const segments = {
  occupations: { sl: 'poklici', de: 'berufe' },
  letter: { sl: 'crka', de: 'buchstabe' },
  areas: { sl: 'podrocja', de: 'bereiche' },
  education: { sl: 'izobrazba', de: 'bildungsniveau' },
  'german-levels': { sl: 'znanje-nemscine', de: 'deutschkenntnisse' },
  isco: { sl: 'isco', de: 'isco' },
  search: { sl: 'iskanje', de: 'suche' },
  parallel: { sl: 'vzporedno', de: 'parallel' },
  about: { sl: 'o-strani', de: 'ueber-diese-seite' },
  sources: { sl: 'viri', de: 'quellen' },
  accessibility: { sl: 'dostopnost', de: 'barrierefreiheit' },
} as const satisfies Record<string, Record<Locale, string>>;

/** The names of the plain text pages in `content/pages`. */
export const pageNames = ['about', 'sources', 'accessibility'] as const;
export type PageName = (typeof pageNames)[number];

/** A page of the site, named without its language. */
export type Route =
  | { page: 'home' }
  | { page: 'occupations' }
  | { page: 'occupation'; slug: string }
  | { page: 'parallel'; slug: string }
  | { page: 'letter'; slug: string }
  | { page: 'areas' }
  | { page: 'area'; slug: string }
  | { page: 'group'; slug: string; group: string }
  | { page: 'education' }
  | { page: 'level'; slug: string }
  | { page: 'german-levels' }
  | { page: 'german-level'; slug: string }
  | { page: 'isco' }
  | { page: 'isco-group'; slug: string }
  | { page: 'search' }
  | { page: PageName };

/** The public path of a page in a language: `/sl/poklici/skrbnik-kljucnih-kupcev`. */
export function toPath(locale: Locale, route: Route): string {
  const occupations = `/${locale}/${segments.occupations[locale]}`;
  switch (route.page) {
    case 'home':
      return `/${locale}`;
    case 'occupations':
      return occupations;
    case 'occupation':
      return `${occupations}/${route.slug}`;
    case 'parallel':
      return `${occupations}/${route.slug}/${segments.parallel[locale]}`;
    case 'letter':
      return `${occupations}/${segments.letter[locale]}/${route.slug}`;
    case 'areas':
      return `/${locale}/${segments.areas[locale]}`;
    case 'area':
      return `/${locale}/${segments.areas[locale]}/${route.slug}`;
    case 'group':
      return `/${locale}/${segments.areas[locale]}/${route.slug}/${route.group}`;
    case 'level':
      return `/${locale}/${segments.education[locale]}/${route.slug}`;
    case 'german-level':
      return `/${locale}/${segments['german-levels'][locale]}/${route.slug}`;
    case 'isco-group':
      return `/${locale}/${segments.isco[locale]}/${route.slug}`;
    default:
      return `/${locale}/${segments[route.page][locale]}`;
  }
}

/** The public paths of a page in all languages; where its slug differs, `toRoute` gives the route of each. */
export function toPaths(toRoute: (locale: Locale) => Route): Record<Locale, string> {
  return { sl: toPath('sl', toRoute('sl')), de: toPath('de', toRoute('de')) };
}

const patterns: readonly Route[] = [
  { page: 'occupations' },
  { page: 'occupation', slug: ':slug' },
  { page: 'parallel', slug: ':slug' },
  { page: 'letter', slug: ':slug' },
  { page: 'areas' },
  { page: 'area', slug: ':slug' },
  { page: 'group', slug: ':slug', group: ':group' },
  { page: 'education' },
  { page: 'level', slug: ':slug' },
  { page: 'german-levels' },
  { page: 'german-level', slug: ':slug' },
  { page: 'isco' },
  { page: 'isco-group', slug: ':slug' },
  { page: 'search' },
  ...pageNames.map((page) => ({ page })),
];

function toInternalPath(locale: Locale, route: Route): string {
  switch (route.page) {
    case 'home':
      return `/${locale}`;
    case 'occupations':
      return `/${locale}/occupations`;
    case 'occupation':
      return `/${locale}/occupations/${route.slug}`;
    case 'parallel':
      return `/${locale}/occupations/${route.slug}/parallel`;
    case 'letter':
      return `/${locale}/letters/${route.slug}`;
    case 'areas':
      return `/${locale}/areas`;
    case 'area':
      return `/${locale}/areas/${route.slug}`;
    case 'group':
      return `/${locale}/areas/${route.slug}/${route.group}`;
    case 'education':
    case 'german-levels':
    case 'search':
      return `/${locale}/${route.page}`;
    case 'level':
      return `/${locale}/education/${route.slug}`;
    case 'german-level':
      return `/${locale}/german-levels/${route.slug}`;
    // Not `isco`: the word is the public one, too, and an address must not lead to itself.
    case 'isco':
      return `/${locale}/isco-groups`;
    case 'isco-group':
      return `/${locale}/isco-groups/${route.slug}`;
    default:
      return `/${locale}/texts/${route.page}`;
  }
}

const table = locales.flatMap((locale) =>
  patterns.map((route) => ({ internal: toInternalPath(locale, route), public: toPath(locale, route) })),
);

/** Public addresses to the files under `app/`; for `rewrites` in next.config.ts. */
export function listRewrites(): { source: string; destination: string }[] {
  return table.map((row) => ({ source: row.public, destination: row.internal }));
}

/** Internal addresses to the public ones (308); for `redirects` in next.config.ts. */
export function listRedirects(): { source: string; destination: string; permanent: true }[] {
  return table.map((row) => ({ source: row.internal, destination: row.public, permanent: true }));
}

const inverse = table.map((row) => ({
  matches: new RegExp(`^${row.internal.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')}$`),
  toPublic: (values: Record<string, string>) => row.public.replaceAll(/:(\w+)/g, (_, name) => values[name] ?? ''),
}));

/** The public address of an internal one, `/sl/occupations/x` -> `/sl/poklici/x`; others stay as they are. */
export function toPublicPath(internal: string): string {
  for (const { matches, toPublic } of inverse) {
    const match = matches.exec(internal);
    if (match) return toPublic(match.groups ?? {});
  }
  return internal;
}
