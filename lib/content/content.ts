import { locales } from '#lib/i18n/locales';
import { pageNames } from '#lib/i18n/paths';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import type { Profile } from '#lib/profile/profile';
import { type Vocabulary, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import { checkLinks, listProfileLinks } from './links';
import { parsePages, type TextPage } from './pages';
import { type LocatedProfile, parseProfiles } from './profiles';
import type { ContentFiles } from './read';
import { parseVocabulary } from './vocabulary';

export type { TextPage } from './pages';
export { type ContentFiles, readContentFiles } from './read';

/** Everything the editors wrote, checked. */
export interface Content {
  vocabulary: Vocabulary;
  profiles: readonly Profile[];
  /** By `<name>/<locale>`: `about/sl`. */
  pages: ReadonlyMap<string, TextPage>;
}

/** Checks all files of a content folder, each for itself and against the others. */
export function parseContent(files: ContentFiles): Parsed<Content> {
  const { vocabulary, problems: vocabularyProblems } = parseVocabulary(files);
  const { profiles, complete, problems: profileProblems } = parseProfiles(files, vocabulary);
  const { pages, links, problems: pageProblems } = parsePages(files);
  const unreadable = new Set(files.problems.map(({ file }) => file));
  const problems = [
    ...files.problems,
    ...checkNames(files),
    // A file that could not be read is not missing.
    ...[...vocabularyProblems, ...profileProblems, ...pageProblems].filter(({ file }) => !unreadable.has(file)),
    ...checkUnique(profiles),
    ...checkLinks([...listProfileLinks(profiles), ...links], profiles, complete),
  ];
  if (problems.length) return { ok: false, problems };
  return { ok: true, value: { vocabulary: vocabulary as Vocabulary, profiles, pages } };
}

/** A file with a name nobody reads would be lost without a word. */
function checkNames({ label, files }: ContentFiles): ContentProblem[] {
  const known = [
    /^README\.md$/,
    new RegExp(`^vocabulary/(${Object.keys(vocabularySchemas).join('|')})\\.json$`),
    new RegExp(`^profiles/[^/]+/(profile\\.json|(${locales.join('|')})\\.md)$`),
    new RegExp(`^pages/(${pageNames.join('|')})/(${locales.join('|')})\\.md$`),
  ];
  return [...files.keys()]
    .filter((path) => !known.some((pattern) => pattern.test(path)))
    .map((path) => ({
      file: `${label}/${path}`,
      line: 1,
      column: 1,
      message: 'nothing reads a file of this name',
      hint: 'rename or remove it; content/README.md says which files there are',
    }));
}

/** Slugs per language, official titles and AMS codes belong to one profile each. */
function checkUnique(profiles: readonly LocatedProfile[]): ContentProblem[] {
  const owners = new Map<string, string>();
  return profiles.flatMap((profile) => {
    const problems: ContentProblem[] = [];
    const claim = (
      what: string,
      value: string,
      file: string,
      path: PropertyKey[],
      locate: LocatedProfile['locate'],
    ) => {
      const owner = owners.get(`${what} ${value}`);
      owners.set(`${what} ${value}`, owner ?? file);
      if (!owner) return;
      problems.push({
        file,
        ...locate(path),
        message: `the ${what} "${value}" is already taken`,
        hint: `it stands in ${owner}`,
      });
    };
    for (const locale of locales) {
      const text = profile.texts[locale];
      if (text) claim(`${locale} slug`, text.slug, text.file, ['slug'], text.locate);
    }
    claim('official title', profile.officialTitle, profile.file, ['officialTitle'], profile.locate);
    for (const [index, { code }] of (profile.sections.classification?.ams ?? []).entries()) {
      claim('AMS code', code, profile.file, ['sections', 'classification', 'ams', index, 'code'], profile.locate);
    }
    return problems;
  });
}
