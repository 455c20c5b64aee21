import type { Memory, Read, ReadFolder } from './check';
import type { ContentFolder } from './folder';
import { formatRecord, parseRecord } from './record';

/** The files of content without problems, and the results of checking them. */
export interface Snapshot extends Read {
  version: string;
  folders: readonly ReadFolder[];
  /** Identifies the code that checked them. */
  code: string;
}

/** Formats content without problems for a later process. */
export function formatSnapshot(
  { content: { version }, folders, vocabulary, hash, profiles }: NonNullable<Memory['good']>,
  code: string,
): Buffer {
  return formatRecord({ version, folders, code, vocabulary, hash, profiles } satisfies Snapshot);
}

/** Parses a snapshot; undefined where it is damaged. */
export function parseSnapshotRecord(bytes: Uint8Array): Snapshot | undefined {
  return parseRecord(bytes);
}

/** Restores the memory of the loader that made a snapshot, and its folders; nothing where other code made it. */
export function restoreMemory(bytes: Uint8Array, code: string, contents: readonly ContentFolder[]): Memory {
  const snapshot = parseSnapshotRecord(bytes);
  if (snapshot?.code !== code) return {};
  const { vocabulary, hash, profiles } = snapshot;
  const byLabel = new Map(contents.map((content) => [content.label, content]));
  for (const { label, files } of snapshot.folders) {
    // Copies: views of the snapshot would hold all of it in memory.
    byLabel.get(label)?.restore(files.map(([path, record]) => [path, { ...record, raw: copy(record.raw) }]));
  }
  return { latest: { vocabulary, hash, profiles } };
}

const copy = (raw: Uint8Array | string) => (typeof raw === 'string' ? raw : new Uint8Array(raw));
