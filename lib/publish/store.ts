import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { formatRecord, parseRecord } from '#lib/content/record';
import type { PublishedDocument } from './document';

/** The documents that were made, in memory and in a folder, by the version of the content they were made from. */
export interface Store {
  /** A document in memory, of the version in use. */
  get(path: string): PublishedDocument | undefined;
  /** One of an earlier version that is still in memory. */
  getStale(path: string): PublishedDocument | undefined;
  /** Reads a document of the version in use from the folder. What is damaged there is not there. */
  read(path: string): Promise<PublishedDocument | undefined>;
  /** Stores a document of a version; where the folder cannot be written, in memory only. */
  put(document: PublishedDocument, version: string): Promise<void>;
  /** Holds what belongs to no version in memory only. */
  hold(document: PublishedDocument): void;
  /** Puts a version into use; of the others the folder keeps the one before. */
  use(version: string): void;
}

interface Held {
  document: PublishedDocument;
  version: string | undefined;
}

const mebibyte = 1_048_576;
/** About what the headers of a document take. */
const overhead = 1_024;
/** A full disk fails with every page: one line in ten minutes is enough. */
const silence = 600_000;

/**
 * Opens the store in a folder, or one in memory only; as many bytes of it as `memory` says are held, those asked for
 * last.
 */
export function createStore(folder: string | undefined, memory = 64 * mebibyte): Store {
  const cache = new LRUCache<string, Held>({
    maxSize: memory,
    sizeCalculation: ({ document }) => sum(document) + overhead,
  });
  const parts = join(folder ?? '', 'parts');
  const own = `${process.pid}-${randomUUID().slice(0, 8)}`;
  let current = '';
  let written = 0;
  let told = Number.NEGATIVE_INFINITY;
  const toFile = (path: string, version: string) =>
    join(folder ?? '', version, `${path === '/' ? 'index' : path}.page`);

  /** Nobody reads a file that is only half written: it is moved to its place when it is whole. */
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
        // A container that only reads, a full disk: visitors get the pages all the same.
        const now = performance.now();
        if (now - told < silence) return;
        told = now;
        console.error(`Pages are held in memory only: ${error instanceof Error ? error.message : error}`);
      }
    },
    hold: (document) => {
      cache.set(document.path, { document, version: undefined });
    },
    use: (version) => {
      const kept = [version, current, 'parts'];
      current = version;
      if (folder === undefined) return;
      void removeOthers(folder, kept).then(() => removeParts(parts, own));
    },
  };
}

function sum({ bodies }: PublishedDocument): number {
  return Object.values(bodies).reduce((total, { length }) => total + length, 0);
}

async function removeOthers(folder: string, kept: readonly string[]): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!kept.includes(name)) await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** What processes that have ended were writing; in a container the next one often has the same number. */
async function removeParts(parts: string, own: string): Promise<void> {
  for (const name of await readdir(parts).catch(() => [])) {
    const pid = Number.parseInt(name, 10);
    if (name === own || (pid !== process.pid && isRunning(pid))) continue;
    await rm(join(parts, name), { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Whether a process of this machine is running. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
