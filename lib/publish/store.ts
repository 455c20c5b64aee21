import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { formatRecord, parseRecord } from '#lib/content/record';
import type { PublishedDocument } from './published-document';

/** Rendered documents in memory and in a folder, by the version of the content they were rendered from. */
export interface Store {
  /** Returns a document of the version in use from memory. */
  get(path: string): PublishedDocument | undefined;
  /** Returns a document from memory, of whatever version. */
  getStale(path: string): PublishedDocument | undefined;
  /** Reads a document of the version in use from the folder; a damaged file counts as missing. */
  read(path: string): Promise<PublishedDocument | undefined>;
  /** Stores a document of a version; in memory only where the folder is not writable. */
  put(document: PublishedDocument, version: string): Promise<void>;
  /** Holds a document that belongs to no version, in memory only. */
  hold(document: PublishedDocument): void;
  /** Puts a version into use and removes all but the one before from the folder. */
  use(version: string): void;
}

interface Held {
  document: PublishedDocument;
  version: string | undefined;
}

const mebibyte = 1_048_576;
/** In bytes: roughly the headers of a document. */
const overhead = 1_024;
/** In ms: a full disk fails with every page, so report it only this often. */
const silence = 600_000;

/**
 * Opens a store in a folder, or in memory only where there is none.
 *
 * @param memory bytes of documents to hold in memory, the most recently used ones
 * @param report logs what keeps files from being written; stores of one site share it
 */
export function createStore(folder: string | undefined, memory = 64 * mebibyte, report = createReport()): Store {
  const cache = new LRUCache<string, Held>({
    maxSize: memory,
    sizeCalculation: ({ document }) => sum(document) + overhead,
  });
  const parts = join(folder ?? '', 'parts');
  const own = `${process.pid}-${randomUUID().slice(0, 8)}`;
  let current = '';
  let written = 0;
  const toFile = (path: string, version: string) =>
    join(folder ?? '', version, `${path === '/' ? 'index' : path}.page`);

  /** Writes beside the target and renames, so that nobody reads half a file. */
  const write = async (file: string, bytes: Buffer) => {
    const part = join(parts, own, String(written++));
    await mkdir(dirname(part), { recursive: true });
    try {
      await writeFile(part, bytes);
      await mkdir(dirname(file), { recursive: true });
      await rename(part, file);
    } catch (error) {
      await rm(part, { force: true }).catch(() => undefined);
      throw error;
    }
  };

  return {
    get: (path) => {
      const held = cache.get(path);
      return held && (held.version === current || held.version === undefined) ? held.document : undefined;
    },
    getStale: (path) => cache.peek(path)?.document,
    read: async (path) => {
      if (folder === undefined) return undefined;
      const version = current;
      const bytes = await readFile(toFile(path, version)).catch(() => undefined);
      const document = bytes && parseRecord<PublishedDocument>(bytes);
      if (document?.path !== path) return undefined;
      if (version === current) cache.set(path, { document, version });
      return document;
    },
    put: async (document, version) => {
      if (version === current) cache.set(document.path, { document, version });
      if (folder === undefined) return;
      try {
        await write(toFile(document.path, version), formatRecord(document));
      } catch (error) {
        // A read-only container or a full disk must not keep pages from visitors.
        report(error);
      }
    },
    hold: (document) => {
      cache.set(document.path, { document, version: undefined });
    },
    use: (version) => {
      const stays = [version, current, 'parts'];
      current = version;
      if (folder === undefined) return;
      void removeOthers(folder, stays).then(() => removeParts(parts, own));
    },
  };
}

/** Creates a log of failed writes that stays short. */
export function createReport(): (error: unknown) => void {
  let reportedAt = Number.NEGATIVE_INFINITY;
  return (error) => {
    const now = performance.now();
    if (now - reportedAt < silence) return;
    reportedAt = now;
    console.error(`Pages are held in memory only: ${error instanceof Error ? error.message : error}`);
  };
}

function sum({ bodies }: PublishedDocument): number {
  return Object.values(bodies).reduce((total, { length }) => total + length, 0);
}

async function removeOthers(folder: string, stays: readonly string[]): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!stays.includes(name)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Removes what ended processes left half-written; in a container the next process often gets the same pid. */
async function removeParts(parts: string, own: string): Promise<void> {
  for (const name of await readdir(parts).catch(() => [])) {
    const pid = Number.parseInt(name, 10);
    if (name === own || (pid !== process.pid && isRunning(pid))) continue;
    await rm(join(parts, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** True where a process of this machine is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
