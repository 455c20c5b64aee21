import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PublishedFile, toPublishedFile } from './published-file';
import type { Loaded, Site } from './site';
import { compressBrotli, compressGzip, toHash, toHtmlFile, writePublished } from './write-published';

/** The part of a site that grows after the build: pages that are made when someone asks for them first. */
export function createLatePages(
  folder: string,
  byPath: Map<string, PublishedFile>,
  memory: { set: (file: string, loaded: Loaded) => unknown },
): Pick<Site, 'findLate' | 'publish'> {
  const add = (file: PublishedFile) => {
    byPath.set(file.path, file);
    return file;
  };
  return {
    findLate: async (path) => {
      if (!isPlain(path)) return undefined;
      const bytes = await readFile(join(folder, toHtmlFile(path))).catch(() => undefined);
      return bytes && add(toPublishedFile({ path, file: toHtmlFile(path), hash: toHash(bytes), compressed: true }));
    },
    publish: async (path, html) => {
      const content = { path, file: toHtmlFile(path), bytes: Buffer.from(html) };
      try {
        if (isPlain(path)) return add(toPublishedFile(await writePublished(folder, content)));
      } catch (error) {
        // A container that only reads, a full disk: the visitor gets the page all the same.
        console.error(`${path} is held in memory only: ${error instanceof Error ? error.message : error}`);
      }
      return hold(content, memory);
    },
  };
}

/** Slugs and the words of addresses; nothing that could lead out of the folder. */
function isPlain(path: string): boolean {
  return /^(\/[\w-]+)+$/.test(path);
}

async function hold(
  { path, file, bytes }: { path: string; file: string; bytes: Buffer },
  memory: { set: (file: string, loaded: Loaded) => unknown },
): Promise<PublishedFile> {
  const published = toPublishedFile({ path, file, hash: toHash(bytes), compressed: true });
  const { br, gzip, identity } = published.representations;
  const encoded = [
    [br, await compressBrotli(bytes)],
    [gzip, await compressGzip(bytes)],
    [identity, bytes],
  ] as const;
  for (const [{ file: name, headers }, content] of encoded) {
    memory.set(name, { bytes: content, headers: [...headers, 'Content-Length', String(content.length)] });
  }
  return published;
}
