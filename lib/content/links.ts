import { locales } from '#lib/i18n/locales';
import { pageNames, toPath } from '#lib/i18n/paths';
import type { Mark } from '#lib/markdown/markdown';
import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import type { LocatedProfile } from './profiles';

/** A link in a text, and the address of the page the text is shown on. */
export interface Link extends Mark {
  file: string;
  page: string;
}

/** The links in the texts of the profiles. */
export function listProfileLinks(profiles: readonly LocatedProfile[]): Link[] {
  return profiles.flatMap(({ texts }) =>
    locales.flatMap((locale) => {
      const text = texts[locale];
      if (!text) return [];
      const page = toPath(locale, { page: 'occupation', slug: text.slug });
      return text.links.map((link) => ({ ...link, file: text.file, page }));
    }),
  );
}

/**
 * Links go to http addresses, to sections of the same page, or to pages and sections of the site that exist.
 *
 * @param complete false where a profile could not be read, so that its pages are not known
 */
export function checkLinks(
  links: readonly Link[],
  profiles: readonly LocatedProfile[],
  complete: boolean,
): ContentProblem[] {
  const anchors = listAnchors(profiles);
  const profilePaths = locales.map((locale) => `${toPath(locale, { page: 'occupations' })}/`);
  return links.flatMap(({ text, page, file, line, column }) => {
    if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(text)) return [];
    const report = (message: string, hint: string) => [{ file, line, column, message, hint }];
    const [path = '', anchor] = text.split('#');
    const known = anchors.get(path || page);
    if (!known) {
      if (!complete && profilePaths.some((start) => path.startsWith(start))) return [];
      const hint = suggest(path, anchors.keys()) ?? 'link to an https:// address, a #section or a page of this site';
      return report(`the link "${text}" leads nowhere`, hint);
    }
    if (anchor === undefined || known.includes(anchor)) return [];
    const all = known.length ? `the sections are: ${known.join(', ')}` : 'that page has no sections to link to';
    return report(`the link "${text}" leads to no section`, suggest(anchor, known) ?? all);
  });
}

const lists = ['occupations', 'areas', 'competences', 'education', 'german-levels', 'isco'] as const;

/** Every page of the site and the ids of its sections. */
function listAnchors(profiles: readonly LocatedProfile[]): ReadonlyMap<string, readonly string[]> {
  const anchors = new Map<string, readonly string[]>();
  for (const locale of locales) {
    for (const page of [...lists, 'home', 'search', 'match', ...pageNames] as const)
      anchors.set(toPath(locale, { page }), []);
    for (const { texts, sectionIds } of profiles) {
      const slug = texts[locale]?.slug;
      if (slug === undefined) continue;
      const ids = [...sectionIds, 'sources'];
      for (const page of ['occupation', 'parallel'] as const) anchors.set(toPath(locale, { page, slug }), ids);
    }
  }
  return anchors;
}
