import type { ContentProblem } from '#lib/problem/problem';
import { buildFactsSchema, type FactsSchema } from '#lib/profile/profile';
import { buildReferences } from '#lib/profile/references';
import type { Vocabulary } from '#lib/vocabulary/vocabulary';
import type { ContentFolder } from './folder';
import { type CheckedProfile, hashProfile, type ProfileFolder, parseProfile } from './parse-profile';

/** The profiles of all content folders, and their problems. */
export interface ParsedProfiles {
  profiles: CheckedProfile[];
  /** Those without a problem of their own, by label and folder. */
  sound: Map<string, CheckedProfile>;
  problems: ContentProblem[];
  /** Whether all pages the profiles should have are known. */
  complete: boolean;
  /** Parses the facts of a checked profile on demand. */
  schema: FactsSchema;
}

/** Called after each profile, with how many are parsed, and of how many. */
export type OnProgress = (done: number, total: number) => void;

/**
 * Parses `profiles/` in all content folders. Yields after each profile.
 *
 * @param sound profiles checked with the same vocabulary: not checked again while their files are the same
 */
export function* parseProfiles(
  folders: readonly ContentFolder[],
  vocabulary: Partial<Vocabulary>,
  sound: ReadonlyMap<string, CheckedProfile>,
  onProgress: OnProgress = () => {},
): Generator<void, ParsedProfiles> {
  const profileFolders = folders.flatMap(listProfileFolders);
  const ids = new Set(profileFolders.map(({ id }) => id));
  const schema = buildFactsSchema(buildReferences(vocabulary, ids));
  const isKnown = (id: string) => ids.has(id) || vocabulary.occupations?.has(id);
  const parsed: ParsedProfiles = { profiles: [], sound: new Map(), problems: [], complete: true, schema };
  for (const [index, folder] of profileFolders.entries()) {
    const key = `${folder.content.label}/${folder.id}`;
    const known = sound.get(key);
    const isSame = known?.hash === hashProfile(folder) && known.related.every(isKnown);
    const { profile, problems, complete } = isSame
      ? { profile: known, problems: [], complete: true }
      : parseProfile(folder, schema);
    if (profile) parsed.profiles.push(profile);
    parsed.problems.push(...problems);
    parsed.complete &&= complete;
    // A file with a mistake may soon be as it was.
    const last = problems.length ? known : profile;
    if (last) parsed.sound.set(key, last);
    onProgress(index + 1, profileFolders.length);
    yield;
  }
  return parsed;
}

/** Lists the folders of `profiles/` that have a file to read. */
export function listProfileFolders(content: ContentFolder): ProfileFolder[] {
  const profileFolders = new Map<string, ProfileFolder>();
  const add = (path: string, isRead: boolean) => {
    const [, id = '', name = ''] = path.match(/^profiles\/([^/]+)\/(.*)/s) ?? [];
    const known = profileFolders.get(id);
    if (known) known.names.push(name);
    else if (id && isRead) profileFolders.set(id, { content, id, names: [name] });
  };
  for (const path of content.paths) add(path, true);
  for (const path of content.others) add(path, false);
  return [...profileFolders.values()];
}
