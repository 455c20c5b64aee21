import { locales } from '#lib/i18n/locales';
import { pageNames } from '#lib/i18n/paths';
import { type ContentProblem, type Parsed, toFileProblem } from '#lib/problem/problem';
import type { ProfileSummary } from '#lib/profile/summary';
import { type Vocabulary, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import { checkCitations } from './citations';
import { applyPrecedence, checkUnique, type Replaced } from './duplicates';
import { type ContentFolder, type FileRecord, toHash } from './folder';
import { checkLinks } from './links';
import { createOpenProfile, type OpenProfile } from './open-profile';
import { type ParsedPages, pagePaths, parsePages, type TextPage } from './pages';
import type { CheckedProfile } from './parse-profile';
import { type OnProgress, parseProfiles } from './profiles';
import { type ParsedVocabulary, parseVocabulary, vocabularyPaths } from './vocabulary';

/** All content, checked. */
export interface Content {
  vocabulary: Vocabulary;
  profiles: readonly ProfileSummary[];
  open: OpenProfile;
  /** Profiles not listed, as an earlier folder has one of the same occupation. */
  replaced: readonly Replaced[];
  /** By `<name>/<locale>`: `about/sl`. */
  pages: ReadonlyMap<string, TextPage>;
}

/** The same with its version and warnings. */
export interface LoadedContent extends Content {
  /** A hash over names and contents of all files that were read. */
  version: string;
  /** Values that are possible but look like slips. */
  warnings: readonly ContentProblem[];
}

/** A vocabulary, and the profiles without a problem of their own that were checked with it. */
export interface Read {
  vocabulary: ParsedVocabulary;
  /** Of the files of the vocabulary. */
  hash: string;
  profiles: ReadonlyMap<string, CheckedProfile>;
}

/** The files of a content folder as they were read. */
export interface ReadFolder {
  label: string;
  files: readonly [path: string, record: FileRecord][];
}

/** Results of earlier checks: unchanged files are not checked again. */
export interface Memory {
  latest?: Read;
  /** The last content without problems, and its files. */
  good?: Read & { content: LoadedContent; folders: readonly ReadFolder[] };
  pages?: { pages: ParsedPages; hash: string };
}

/**
 * Checks all files of the content folders, each for itself and against the others. Earlier folders win. Yields often, so
 * that requests are served meanwhile.
 *
 * @param memory is brought up to date
 */
export function* checkFolders(
  folders: readonly ContentFolder[],
  memory: Memory,
  onProgress?: OnProgress,
): Generator<void, Parsed<LoadedContent>> {
  const hashVocabulary = () => folders.map((folder) => folder.hash(vocabularyPaths)).join('\n');
  const hash = hashVocabulary();
  const before = [memory.latest, memory.good].find((read) => read?.hash === hash);
  const vocabulary = before?.vocabulary ?? (yield* parseVocabulary(folders));
  const profiles = yield* parseProfiles(folders, vocabulary.vocabulary, before?.profiles ?? new Map(), onProgress);
  memory.latest = { vocabulary, hash: hashVocabulary(), profiles: profiles.sound };
  const pages = readPages(folders, memory);
  // Files that nothing else has read must be readable, too.
  for (const folder of folders) {
    for (const path of folder.paths) {
      folder.hash([path]);
      yield;
    }
  }
  const version = toHash(folders.map((folder) => folder.listHashes()).join('\n'));
  const problems = [
    ...folders.flatMap((folder) => [...folder.listFailures(), ...checkNames(folder), ...folder.listOddities()]),
    ...leaveOutFollowing([vocabulary, profiles, pages], folders),
  ];
  if (!problems.length && memory.good?.content.version === version) return { ok: true, value: memory.good.content };
  const { listed, replaced } = yield* applyPrecedence(profiles.profiles);
  problems.push(...(yield* checkUnique(listed, folders)));
  const links = [...listed.flatMap((profile) => profile.links), ...pages.links];
  problems.push(...(yield* checkLinks(links, listed, profiles.complete)));
  const { sources } = vocabulary.vocabulary;
  if (sources) problems.push(...checkCitations(pages.citations, sources));
  if (problems.length) return { ok: false, problems };
  const value: LoadedContent = {
    vocabulary: vocabulary.vocabulary as Vocabulary,
    profiles: listed.map(({ summary }) => summary),
    open: createOpenProfile(listed, folders, profiles.schema),
    replaced,
    pages: pages.pages,
    version,
    warnings: [...listed.flatMap(({ warnings }) => warnings), ...pages.warnings],
  };
  const read = folders.map((folder) => ({ label: folder.label, files: folder.listRecords() }));
  memory.good = { ...memory.latest, content: value, folders: read };
  return { ok: true, value };
}

function readPages(folders: readonly ContentFolder[], memory: Memory): ParsedPages {
  const content = folders.find(({ paths }) => paths.some((path) => path.startsWith('pages/'))) ?? folders[0];
  if (!content) return { pages: new Map(), links: [], citations: [], problems: [], warnings: [] };
  const hash = () => `${content.label} ${content.hash(pagePaths)}`;
  if (memory.pages?.hash === hash()) return memory.pages.pages;
  const pages = parsePages(content);
  memory.pages = { pages, hash: hash() };
  return pages;
}

/** Leaves out problems that follow from unreadable files or folders. */
function leaveOutFollowing(
  parsed: readonly { problems: ContentProblem[] }[],
  folders: readonly ContentFolder[],
): ContentProblem[] {
  const unusable = new Set(folders.flatMap((folder) => folder.listUnusable()));
  // A path, and those of its folders.
  const listPaths = (file: string) => file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  const all = parsed.flatMap(({ problems }) => problems);
  return all.filter(({ file }) => !listPaths(file).some((path) => unusable.has(path)));
}

const readPaths = [
  `profiles/[^/]+/(profile\\.json|(${locales.join('|')})\\.md)`,
  `vocabulary/(${Object.keys(vocabularySchemas).join('|')})\\.json`,
  `pages/(${pageNames.join('|')})/(${locales.join('|')})\\.md`,
  'README\\.md',
  // For editors: lib/content/json-schemas.ts.
  'schemas/.+\\.json',
  // What an importer could not read, for editors.
  'import-report\\.json',
];
const anyReadPath = new RegExp(`^(${readPaths.join('|')})$`);

/** A file that nothing reads would be ignored silently. */
function checkNames({ label, paths }: ContentFolder): ContentProblem[] {
  const message = 'nothing reads a file of this name';
  const hint = 'rename or remove it; content/README.md says which files there are';
  return paths
    .filter((path) => !anyReadPath.test(path))
    .map((path) => toFileProblem(`${label}/${path}`, message, hint));
}
