import { locales } from '#lib/i18n/locales';
import { pageNames } from '#lib/i18n/paths';
import type { ContentProblem, Parsed } from '#lib/problem/problem';
import type { ProfileSummary } from '#lib/profile/summary';
import { type Vocabulary, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import { createOpener, type Kept, type OpenProfile } from './kept';
import { checkLinks, listProfileLinks } from './links';
import { parsePages, type TextPage } from './pages';
import { applyPrecedence, type Replaced } from './precedence';
import { type LocatedProfile, type OnProgress, parseProfiles } from './profiles';
import { checkRawText, hasConflict } from './raw-text';
import type { ContentFiles } from './read';
import { checkPay, checkUnique } from './unique';
import { parseVocabulary } from './vocabulary';

export { type ContentLoader, createContentLoader, type LoadedContent } from './content-loader';
export type { TextPage } from './pages';
export type { Replaced } from './precedence';
export { type ContentFiles, listContentFolders, readContentFiles, readContentFolders } from './read';

/** Everything the editors wrote, checked. */
export interface Content {
  vocabulary: Vocabulary;
  profiles: readonly ProfileSummary[];
  open: OpenProfile;
  /** Profiles that are not listed, as an earlier folder has one of the same occupation. */
  replaced: readonly Replaced[];
  /** By `<name>/<locale>`: `about/sl`. */
  pages: ReadonlyMap<string, TextPage>;
}

/** The same with what each profile was read from, by its id. */
export interface ParsedContent extends Content {
  kept: ReadonlyMap<string, Kept>;
  /** What is possible but looks like a slip. */
  warnings: readonly ContentProblem[];
}

/**
 * Checks all files of the content folders, each for itself and against the others. Where two folders have the same
 * thing, the earlier one has its way.
 */
export function parseContent(
  content: ContentFiles | readonly ContentFiles[],
  onProgress?: OnProgress,
): Parsed<ParsedContent> {
  const folders = 'files' in content ? [content] : content;
  const { vocabulary, problems: vocabularyProblems } = parseVocabulary(folders);
  const { profiles, complete, schema, problems: profileProblems } = parseProfiles(folders, vocabulary, onProgress);
  const { listed, replaced } = applyPrecedence(profiles);
  const withPages = folders.find(({ files }) => [...files.keys()].some((path) => path.startsWith('pages/')));
  const { pages, links, problems: pageProblems } = parsePages(withPages ?? folders[0] ?? empty);
  const unreadable = new Set(folders.flatMap(listUnreadable));
  const problems = [
    ...folders.flatMap((folder) => [...folder.problems, ...checkNames(folder), ...checkTexts(folder)]),
    // A file that could not be read, or stands in a folder that could not be, is not missing.
    ...[...vocabularyProblems, ...profileProblems, ...pageProblems].filter(
      ({ file }) => !listFolders(file).some((path) => unreadable.has(path)),
    ),
    ...checkUnique(listed),
    ...checkLinks([...listProfileLinks(listed), ...links], listed, complete),
  ];
  if (problems.length) return { ok: false, problems };
  const kept = new Map(listed.map((profile) => [profile.id, toKept(profile)]));
  const summaries = listed.map(toPlain);
  const open = createOpener(summaries, schema, (id) => kept.get(id));
  const value = {
    vocabulary: vocabulary as Vocabulary,
    profiles: summaries,
    open,
    kept,
    replaced,
    pages,
    warnings: checkPay(listed),
  };
  return { ok: true, value };
}

const empty: ContentFiles = { label: 'content', files: new Map(), problems: [] };

function toKept({ source, texts }: LocatedProfile): Kept {
  const bodies = Object.entries(texts).map(([locale, { body }]) => [locale, body]);
  return { facts: source, bodies: Object.fromEntries(bodies) };
}

/** Leaves out what only the checks need. */
function toPlain({ file: _, folder, locate, source, sectionIds, texts, ...summary }: LocatedProfile): ProfileSummary {
  const plain = Object.entries(texts).map(([locale, { file, locate, links, body, written, ...text }]) => [
    locale,
    text,
  ]);
  return { ...summary, texts: Object.fromEntries(plain) };
}

/** The files and folders that could not be read, and files that hold two versions of themselves. */
function listUnreadable({ label, files, problems }: ContentFiles): string[] {
  const doubled = [...files].filter(([, text]) => hasConflict(text)).map(([path]) => `${label}/${path}`);
  // Every file of a folder that is not there is missing.
  const unreadable = problems.map(({ file }) => file).filter((file) => file !== label);
  return [...unreadable, ...doubled];
}

/** A path, and those of the folders it stands in. */
function listFolders(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function checkTexts({ label, files }: ContentFiles): ContentProblem[] {
  return [...files].flatMap(([path, text]) => checkRawText(`${label}/${path}`, text));
}

/** A file with a name nobody reads would be lost without a word. */
function checkNames({ label, files }: ContentFiles): ContentProblem[] {
  const known = [
    /^README\.md$/,
    // What an importer could not read, for editors.
    /^import-report\.json$/,
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
