import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The content codings of a body. */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** The response at an address, ready to be sent. */
export interface PublishedDocument {
  path: string;
  /** The value of Content-Type. */
  mediaType: string;
  /** Hash of the bytes. */
  hash: string;
  /** By encoding; only `identity` where compression does not pay. */
  bodies: { identity: Buffer } & Partial<Record<Encoding, Buffer>>;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/**
 * Compresses the response at an address, reusing the last document where its bytes are the same.
 *
 * @param level of brotli: 11 is 8 % smaller than 9 and takes many times as long
 */
export async function toDocument(
  content: { path: string; mediaType: string; bytes: Buffer },
  { level = 9, last }: { level?: number; last?: PublishedDocument | undefined } = {},
): Promise<PublishedDocument> {
  const { path, mediaType, bytes } = content;
  const hash = toHash(bytes);
  if (last?.hash === hash && last.mediaType === mediaType) return last;
  if (!isCompressible(mediaType)) return { path, mediaType, hash, bodies: { identity: bytes } };
  const [br, gzipped] = await Promise.all([compressBrotli(bytes, level), compressGzip(bytes)]);
  return { path, mediaType, hash, bodies: { br, gzip: gzipped, identity: bytes } };
}

/** Adds UTF-8 to the media type of a text. */
export function withCharset(mediaType: string): string {
  return mediaType.startsWith('text/') && !mediaType.includes(';') ? `${mediaType}; charset=utf-8` : mediaType;
}

/** True where compression pays: for all but pictures and fonts, which are compressed already. */
function isCompressible(mediaType: string): boolean {
  return /^text\/|^application\/(?:javascript|json|xml)\b|\+(?:json|xml)\b/.test(mediaType);
}

/** Hashes bytes for names and ETags. */
export function toHash(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

/** In bits. Few pages are larger, and with a larger window brotli fills a table of 16 MB: 15 times the work for a page. */
const brotliWindow = 16;

/** Compresses with brotli. */
export function compressBrotli(bytes: Buffer, level: number): Promise<Buffer> {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT, BROTLI_PARAM_LGWIN } = constants;
  const params = { [BROTLI_PARAM_SIZE_HINT]: bytes.length, [BROTLI_PARAM_LGWIN]: brotliWindow };
  return toBrotli(bytes, { params: { ...params, [BROTLI_PARAM_QUALITY]: level } });
}

/** Compresses with gzip at its highest level. */
export function compressGzip(bytes: Buffer): Promise<Buffer> {
  return toGzip(bytes, { level: 9 });
}
