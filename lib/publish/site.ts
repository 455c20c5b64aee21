import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Encoding } from './encoding';
import { type Header, pageHeaders, securityHeaders, toCacheControl } from './headers';
import { toMediaType } from './media-type';
import { type FileEntry, readSiteManifest, type SiteManifest } from './site-manifest';

/** A published file in one encoding, with the headers of its answers: names and values in turn, as Node sends them. */
export interface Representation {
  file: string;
  etag: string;
  headers: readonly string[];
}

/** A representation that is in memory; its headers tell the length, too. */
export interface Loaded {
  bytes: Buffer;
  headers: readonly string[];
}

/** A published file, at an address. */
export interface PublishedFile {
  path: string;
  compressed: boolean;
  representations: Record<Encoding, Representation>;
}

/** A published folder, open for reading. */
export interface Site {
  routes: Omit<SiteManifest, 'files'>;
  /** The file at an address, by its exact path. */
  find: (path: string) => PublishedFile | undefined;
  /** What addresses without a page get. */
  missing: PublishedFile | undefined;
  /** What is in memory. */
  getLoaded: (representation: Representation) => Loaded | undefined;
  /** Reads from the disk what stays in memory until there is no room for it. */
  load: (representation: Representation) => Promise<Loaded>;
}

const suffixes: Record<Encoding, string> = { br: '.br', gzip: '.gz', identity: '' };
const mebibyte = 1_048_576;
/** About what the headers of a file take. */
const overhead = 1_024;

/** Opens a published folder; of its files, as many bytes as `memory` says are held, those asked for last. */
export async function openSite(folder: string, memory = 64 * mebibyte): Promise<Site> {
  const { files, ...routes } = await readSiteManifest(folder);
  const byPath = new Map(files.map((entry) => [entry.path, toPublishedFile(entry)]));
  const missing = byPath.get('/404');
  byPath.delete('/404');
  const cache = new LRUCache<string, Loaded>({
    maxSize: memory,
    sizeCalculation: ({ bytes }) => bytes.length + overhead,
    maxEntrySize: Math.floor(memory / 8),
  });
  return {
    routes,
    missing,
    find: (path) => byPath.get(path),
    getLoaded: ({ file }) => cache.get(file),
    load: async ({ file, headers }) => {
      const bytes = await readFile(join(folder, file));
      const loaded = { bytes, headers: [...headers, 'Content-Length', String(bytes.length)] };
      cache.set(file, loaded);
      return loaded;
    },
  };
}

function toPublishedFile({ path, file, hash, compressed }: FileEntry): PublishedFile {
  const toRepresentation = (encoding: Encoding): Representation => {
    const etag = `"${hash}${suffixes[encoding].replace('.', '-')}"`;
    return {
      file: file + suffixes[encoding],
      etag,
      headers: [
        ...toHeaders(path, file),
        ['ETag', etag] as const,
        ...toEncodingHeaders(path, encoding, compressed),
      ].flat(),
    };
  };
  const [br, gzip, identity] = [toRepresentation('br'), toRepresentation('gzip'), toRepresentation('identity')];
  return { path, compressed, representations: { br, gzip, identity } };
}

function toHeaders(path: string, file: string): Header[] {
  const type = toMediaType(file);
  return [
    ...securityHeaders,
    ...(type.startsWith('text/html') ? pageHeaders : []),
    ['Content-Type', type],
    ['Cache-Control', toCacheControl(path, type)],
  ];
}

function toEncodingHeaders(path: string, encoding: Encoding, compressed: boolean): Header[] {
  // The page in both languages stands where others are sent on to their language.
  const reasons = [...(path === '/' ? ['Accept-Language'] : []), ...(compressed ? ['Accept-Encoding'] : [])];
  return [
    ...(encoding === 'identity' ? [] : ([['Content-Encoding', encoding]] as const)),
    ...(reasons.length > 0 ? ([['Vary', reasons.join(', ')]] as const) : []),
  ];
}
