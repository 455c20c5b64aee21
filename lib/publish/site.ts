import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import { createLatePages } from './late-pages';
import { type PublishedFile, type Representation, toPublishedFile } from './published-file';
import { readSiteManifest, type SiteManifest } from './site-manifest';

/** A representation that is in memory; its headers tell the length, too. */
export interface Loaded {
  bytes: Buffer;
  headers: readonly string[];
}

/** A published folder, open for reading. */
export interface Site {
  routes: Omit<SiteManifest, 'files'>;
  /** The file at an address, by its exact path. */
  find: (path: string) => PublishedFile | undefined;
  /** A page that was published after the build, by a server that has ended since. */
  findLate: (path: string) => Promise<PublishedFile | undefined>;
  /** Publishes a page that was made on request; where the folder cannot be written, only into memory. */
  publish: (path: string, html: string) => Promise<PublishedFile>;
  /** The page for an address that has none: the one of its folder or, without one, of the whole site. */
  findMissing: (path: string) => PublishedFile | undefined;
  /** What is in memory. */
  getLoaded: (representation: Representation) => Loaded | undefined;
  /** Reads from the disk what stays in memory until there is no room for it. */
  load: (representation: Representation) => Promise<Loaded>;
}

const mebibyte = 1_048_576;
/** About what the headers of a file take. */
const overhead = 1_024;

/** Opens a published folder; of its files, as many bytes as `memory` says are held, those asked for last. */
export async function openSite(folder: string, memory = 64 * mebibyte): Promise<Site> {
  const { files, ...routes } = await readSiteManifest(folder);
  const byPath = new Map(files.map((entry) => [entry.path, toPublishedFile(entry)]));
  const missing = new Map([...byPath].filter(([path]) => /^(?:\/[^/]+)?\/404$/.test(path)));
  for (const path of missing.keys()) byPath.delete(path);
  const cache = new LRUCache<string, Loaded>({
    maxSize: memory,
    sizeCalculation: ({ bytes }) => bytes.length + overhead,
    maxEntrySize: Math.floor(memory / 8),
  });
  return {
    routes,
    findMissing: (path) => missing.get(`/${path.split('/', 2)[1]}/404`) ?? missing.get('/404'),
    find: (path) => byPath.get(path),
    ...createLatePages(folder, byPath, cache),
    getLoaded: ({ file }) => cache.get(file),
    load: async ({ file, headers }) => {
      const bytes = await readFile(join(folder, file));
      const loaded = { bytes, headers: [...headers, 'Content-Length', String(bytes.length)] };
      cache.set(file, loaded);
      return loaded;
    },
  };
}
