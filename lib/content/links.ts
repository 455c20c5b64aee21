import { locales } from '#lib/i18n/locales';
import { overviewPages, pageNames, queryPages, referencePages, toPath } from '#lib/i18n/paths';
import type { Mark } from '#lib/markdown/markdown';
import type { ContentProblem } from '#lib/problem/problem';
import { suggest } from '#lib/problem/suggest';
import type { ProfileSummary } from '#lib/profile/summary';

/** A link in a text, and the address of the page the text is shown on. */
export interface Link extends Mark {
  file: string;
  page: string;
}

/** What a link can lead to on the page of a profile. */
interface LinkTarget {
  summary: Pick<ProfileSummary, 'texts'>;
  sectionIds: readonly string[];
}

/**
 * Links go to http addresses, to sections of the same page, or to pages and sections of the site that exist.
 *
 * @param complete false where a profile could not be read, so that its pages are not known
 */
export function* checkLinks(
  links: readonly Link[],
  profiles: readonly LinkTarget[],
  complete: boolean,
): Generator<void, ContentProblem[]> {
  const anchors = yield* listAnchors(profiles);
  const profilePaths = locales.map((locale) => `${toPath(locale, { page: 'occupations' })}/`);
  const problems: ContentProblem[] = [];
  for (const { text, page, file, line, column } of links) {
    yield;
    if (/^https?:\/\/[^\s/]+\.[^\s/]+/.test(text)) continue;
    const report = (message: string, hint: string) => problems.push({ file, line, column, message, hint });
    const [path = '', anchor] = text.split('#');
    const known = anchors.get(path || page);
    if (!known) {
      if (!complete && profilePaths.some((start) => path.startsWith(start))) continue;
      const hint = suggest(path, anchors.keys()) ?? 'link to an https:// address, a #section or a page of this site';
      report(`the link "${text}" leads nowhere`, hint);
    } else if (anchor !== undefined && !known.includes(anchor)) {
      const all = known.length ? `the sections are: ${known.join(', ')}` : 'that page has no sections to link to';
      report(`the link "${text}" leads to no section`, suggest(anchor, known) ?? all);
    }
  }
  return problems;
}

const linkable = ['home', ...overviewPages, ...referencePages, ...queryPages, ...pageNames] as const;

/** Every page of the site and the ids of its sections. */
function* listAnchors(profiles: readonly LinkTarget[]): Generator<void, ReadonlyMap<string, readonly string[]>> {
  const anchors = new Map<string, readonly string[]>();
  for (const locale of locales) {
    for (const page of linkable) anchors.set(toPath(locale, { page }), []);
    for (const { summary, sectionIds } of profiles) {
      yield;
      const slug = summary.texts[locale]?.slug;
      if (slug === undefined) continue;
      const ids = [...sectionIds, 'sources'];
      for (const page of ['occupation', 'parallel'] as const) anchors.set(toPath(locale, { page, slug }), ids);
    }
  }
  return anchors;
}
