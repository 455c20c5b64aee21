import { createHash } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isCompressible } from './media-type';
import type { FileEntry } from './site-manifest';

/** Something to publish: its address, the file for it, and what is in it. */
export interface Content {
  path: string;
  file: string;
  bytes: Buffer;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** In bytes: what is longer is not compressed as small as it gets. */
const longest = 262_144;

/** Pages are many and sitemaps long: level 11 would make them 8 % smaller in many times the time. */
const quality = ({ file, bytes }: Content) => (file.endsWith('.html') || bytes.length > longest ? 8 : 11);

/** Writes a file, compressed beside it where that helps. */
export async function writePublished(folder: string, content: Content): Promise<FileEntry> {
  const { path, file, bytes } = content;
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  const compressed = isCompressible(file);
  await Promise.all([
    place(target, bytes),
    ...(compressed
      ? [
          compressBrotli(bytes, quality(content)).then((smaller) => place(`${target}.br`, smaller)),
          compressGzip(bytes).then((smaller) => place(`${target}.gz`, smaller)),
        ]
      : []),
  ]);
  return { path, file, hash: toHash(bytes), compressed };
}

/** Nobody reads a file that is only half written, also where the folder is being served. */
async function place(target: string, bytes: Buffer): Promise<void> {
  const part = `${target}.part-${process.pid}`;
  await writeFile(part, bytes);
  await rename(part, target);
}

/** The file of a page: `/` -> `index.html`, `/sl/poklici` -> `sl/poklici.html`. */
export function toHtmlFile(path: string): string {
  return path === '/' ? 'index.html' : `${path.slice(1)}.html`;
}

/** What names a content: the same bytes have the same hash. */
export function toHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** Compresses with brotli. */
export function compressBrotli(bytes: Buffer, level = 5): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return toBrotli(bytes, { params: { [BROTLI_PARAM_QUALITY]: level, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

/** Compresses with gzip, as small as it gets. */
export function compressGzip(bytes: Buffer): Promise<Buffer> {
  return toGzip(bytes, { level: 9 });
}
