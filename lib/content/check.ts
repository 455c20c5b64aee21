import { locales } from '#lib/i18n/locales';
import { pageNames } from '#lib/i18n/paths';
import { type ContentProblem, type Parsed, toFileProblem } from '#lib/problem/problem';
import type { ProfileSummary } from '#lib/profile/summary';
import { type Vocabulary, vocabularySchemas } from '#lib/vocabulary/vocabulary';
import { applyPrecedence, checkUnique, type Replaced } from './duplicates';
import { type ContentFolder, type FileRecord, toHash } from './folder';
import { checkLinks } from './links';
import { createOpenProfile, type OpenProfile } from './open-profile';
import { type ParsedPages, pagePaths, parsePages, type TextPage } from './pages';
import type { CheckedProfile } from './parse-profile';
import { type OnProgress, parseProfiles } from './profiles';
import { type ParsedVocabulary, parseVocabulary, vocabularyPaths } from './vocabulary';

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

/** The same with what it is known by, and what is possible but looks like a slip. */
export interface LoadedContent extends Content {
  /** A hash over names and contents of all files that were read. */
  version: string;
  warnings: readonly ContentProblem[];
}

/** A vocabulary, and the profiles without a problem of their own that were read with it. */
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

/** What earlier checks have read: files that are the same are not read again. */
export interface Memory {
  latest?: Read;
  /** When there was no problem at all the last time: the content that this gave, and the files it came from. */
  good?: Read & { content: LoadedContent; folders: readonly ReadFolder[] };
  pages?: { pages: ParsedPages; hash: string };
}

/**
 * Checks all files of the content folders, each for itself and against the others. Where two folders have the same
 * thing, the earlier one has its way. Yields often, so that others get their turn.
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
  // What no other file is made of, has to be readable, too.
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
  if (problems.length) return { ok: false, problems };
  const value: LoadedContent = {
    vocabulary: vocabulary.vocabulary as Vocabulary,
    profiles: listed.map(({ summary }) => summary),
    open: createOpenProfile(listed, folders, profiles.schema),
    replaced,
    pages: pages.pages,
    version,
    warnings: listed.flatMap(({ warnings }) => warnings),
  };
  const read = folders.map((folder) => ({ label: folder.label, files: folder.listRecords() }));
  memory.good = { ...memory.latest, content: value, folders: read };
  return { ok: true, value };
}

function readPages(folders: readonly ContentFolder[], memory: Memory): ParsedPages {
  const content = folders.find(({ paths }) => paths.some((path) => path.startsWith('pages/'))) ?? folders[0];
  if (!content) return { pages: new Map(), links: [], problems: [] };
  const hash = () => `${content.label} ${content.hash(pagePaths)}`;
  if (memory.pages?.hash === hash()) return memory.pages.pages;
  const pages = parsePages(content);
  memory.pages = { pages, hash: hash() };
  return pages;
}

/** Leaves out what follows from files that could not be read, or stand in a folder that could not be. */
function leaveOutFollowing(
  parsed: readonly { problems: ContentProblem[] }[],
  folders: readonly ContentFolder[],
): ContentProblem[] {
  const unusable = new Set(folders.flatMap((folder) => folder.listUnusable()));
  // A path, and those of the folders it stands in.
  const listPaths = (file: string) => file.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));
  const all = parsed.flatMap(({ problems }) => problems);
  return all.filter(({ file }) => !listPaths(file).some((path) => unusable.has(path)));
}

const places = [
  `profiles/[^/]+/(profile\\.json|(${locales.join('|')})\\.md)`,
  `vocabulary/(${Object.keys(vocabularySchemas).join('|')})\\.json`,
  `pages/(${pageNames.join('|')})/(${locales.join('|')})\\.md`,
  'README\\.md',
  // For editors: lib/content/json-schemas.ts.
  'schemas/.+\\.json',
  // What an importer could not read, for editors.
  'import-report\\.json',
];
const anyPlace = new RegExp(`^(${places.join('|')})$`);

/** A file with a name nobody reads would be lost without a word. */
function checkNames({ label, paths }: ContentFolder): ContentProblem[] {
  const message = 'nothing reads a file of this name';
  const hint = 'rename or remove it; content/README.md says which files there are';
  return paths.filter((path) => !anyPlace.test(path)).map((path) => toFileProblem(`${label}/${path}`, message, hint));
}
