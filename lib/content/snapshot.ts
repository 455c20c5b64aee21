import type { Locale } from '#lib/i18n/locales';
import type { Memory, Read, ReadFolder } from './check';
import type { ContentFolder } from './folder';
import type { CheckedProfile } from './profiles';
import { formatRecord, parseRecord } from './record';

/** The files of content that was in order, and what checking them gave. */
export interface Snapshot {
  version: string;
  folders: readonly ReadFolder[];
  /** Names the code that checked them. */
  code: string;
  vocabulary: Read['vocabulary'];
  hash: string;
  /** Without the files they were read from, which stand in the folders. */
  profiles: ReadonlyMap<string, Omit<CheckedProfile, 'raw'>>;
}

/** Writes down content that was in order. */
export function formatSnapshot(
  { content: { version }, folders, vocabulary, hash, profiles: read }: NonNullable<Memory['good']>,
  code: string,
): Buffer {
  const profiles = new Map([...read].map(([key, { raw: _, ...profile }]) => [key, profile]));
  return formatRecord({ version, folders, code, vocabulary, hash, profiles } satisfies Snapshot);
}

/** Reads it back; undefined where it is damaged. */
export function readSnapshot(bytes: Uint8Array): Snapshot | undefined {
  return parseRecord(bytes);
}

/** What the loader knew that made the snapshot, given to the folders of another one; nothing where other code checked. */
export function restoreMemory(bytes: Uint8Array, code: string, contents: readonly ContentFolder[]): Memory {
  const snapshot = readSnapshot(bytes);
  if (snapshot?.code !== code) return {};
  const byLabel = new Map(contents.map((content) => [content.label, content]));
  for (const { label, files } of snapshot.folders) {
    // Copies: what is read from the snapshot would keep all of it in memory.
    byLabel.get(label)?.restore(files.map(([path, record]) => [path, { ...record, raw: copy(record.raw) }]));
  }
  const profiles = new Map(
    [...snapshot.profiles].flatMap(([key, profile]) => {
      const content = byLabel.get(profile.label);
      return content ? [[key, withRaw(profile, content)] as const] : [];
    }),
  );
  return { latest: { vocabulary: snapshot.vocabulary, hash: snapshot.hash, profiles } };
}

const copy = (raw: Uint8Array | string) => (typeof raw === 'string' ? raw : new Uint8Array(raw));

function withRaw(profile: Omit<CheckedProfile, 'raw'>, content: ContentFolder): CheckedProfile {
  const locales = Object.keys(profile.summary.texts) as Locale[];
  const texts = locales.map((locale) => [locale, content.getRaw(`${profile.folder}/${locale}.md`)]);
  return {
    ...profile,
    raw: { facts: content.getRaw(`${profile.folder}/profile.json`), texts: Object.fromEntries(texts) },
  };
}
