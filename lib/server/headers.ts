import type { Encoding, PublishedDocument } from '#lib/publish/published-document';
import { speculationRulesPath } from '#lib/publish/site-files';

export type Header = readonly [name: string, value: string];

const policy: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'manifest-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** Browser features that no page of this site uses. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
];
const refusedToo = ['midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'serial', 'usb'];

/** On every response, whether from this server or from another one that serves an export. */
export const securityHeaders: readonly Header[] = [
  ['Content-Security-Policy', toPolicy(policy)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  // On files, too: a way from a page to a file without it would change to another group of windows.
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Instead on cards, which other sites show in a frame; they have no scripts. */
export const embedPolicy: Header = [
  'Content-Security-Policy',
  toPolicy({ 'default-src': "'none'", 'style-src': "'self'", 'base-uri': "'none'", 'frame-ancestors': '*' }),
];

/** The addresses of the cards. */
export const embedPaths = /^\/embed\//;

/** On pictures and cards instead: they are shown where links are pasted. Open data is read by CORS, which asks for none of this. */
export const pictureHeader: Header = ['Cross-Origin-Resource-Policy', 'cross-origin'];

/** Added behind TLS; browsers ignore it elsewhere. */
export const transportHeaders: readonly Header[] = [['Strict-Transport-Security', 'max-age=31536000']];

/** Added to HTML pages; other files have no scripts that could use a feature. */
export const pageHeaders: readonly Header[] = [
  ['Permissions-Policy', [...refused, ...refusedToo].map((name) => `${name}=()`).join(', ')],
  ['Speculation-Rules', `"${speculationRulesPath}"`],
];

/** Added to the data for other programs, which may run in the pages of other sites; search engines lead to the pages. */
export const openHeaders: readonly Header[] = [
  ['Access-Control-Allow-Origin', '*'],
  ['X-Robots-Tag', 'noindex'],
];

/** The addresses of that data: files below `/data/`, oEmbed, and Markdown beside profiles. */
export const openPaths = /^\/data\/|^\/oembed$|\.md$/;

/** Says to a browser before a request from another site that it may read that data, with whatever headers (CORS). */
export const preflightHeaders: readonly Header[] = [
  ['Allow', 'GET, HEAD, OPTIONS'],
  ['Access-Control-Allow-Methods', 'GET, HEAD'],
  ['Access-Control-Allow-Headers', '*'],
  ['Access-Control-Max-Age', '86400'],
];

/** Cache-Control by kind of response. */
export const cacheControl = {
  page: 'public, max-age=60, stale-while-revalidate=86400',
  /** The file name changes with the content. */
  hashed: 'public, max-age=31536000, immutable',
  file: 'public, max-age=300, stale-while-revalidate=86400',
  /** A reader who comes back to the results need not wait; nobody else has them. */
  answer: 'private, max-age=60',
  /** New content may add a page here at any minute. */
  missing: 'public, max-age=60',
  never: 'no-store',
} as const;

/** Where names change with the content: files of the build, and share pictures. */
export const hashedFolders = ['/_next/static/', '/picture/'] as const;

/** Picks the Cache-Control of a published address. */
export function toCacheControl(path: string, mediaType: string): string {
  if (hashedFolders.some((folder) => path.startsWith(folder))) return cacheControl.hashed;
  return mediaType.startsWith('text/html') ? cacheControl.page : cacheControl.file;
}

/** The headers that depend on the media type and the address alone. */
export function toTypeHeaders(mediaType: string, path = ''): Header[] {
  const isCard = embedPaths.test(path);
  const isShown = isCard || mediaType.startsWith('image/');
  const instead = new Map([...(isCard ? [embedPolicy] : []), ...(isShown ? [pictureHeader] : [])]);
  return [
    ...securityHeaders.map(([name, value]): Header => [name, instead.get(name) ?? value]),
    ...(mediaType.startsWith('text/html') ? pageHeaders : []),
    ...(openPaths.test(path) ? openHeaders : []),
    ['Content-Type', mediaType],
  ];
}

/** Headers of a document in one encoding as Node's flat list; `unchanged` is for a 304. */
interface Prepared {
  etag: string;
  headers: readonly string[];
  unchanged: readonly string[];
}

const suffixes: Record<Encoding, string> = { br: '-br', gzip: '-gz', identity: '' };
const prepared = new WeakMap<PublishedDocument, Record<Encoding, Prepared>>();

/** Prepares the headers of a document once for all responses. */
export function prepareHeaders(document: PublishedDocument): Record<Encoding, Prepared> {
  const known = prepared.get(document);
  if (known) return known;
  const { path, mediaType, hash, bodies } = document;
  const common = [...toTypeHeaders(mediaType, path), ['Cache-Control', toCacheControl(path, mediaType)] as const];
  // At "/" readers with a known language are redirected, so the page varies by it.
  const reasons = [...(path === '/' ? ['Accept-Language'] : []), ...(bodies.br ? ['Accept-Encoding'] : [])];
  const prepare = (encoding: Encoding): Prepared => {
    const etag = `"${hash}${suffixes[encoding]}"`;
    const unchanged = [
      ...common,
      ['ETag', etag],
      ...(encoding === 'identity' ? [] : [['Content-Encoding', encoding]]),
      ...(reasons.length > 0 ? [['Vary', reasons.join(', ')]] : []),
    ].flat();
    return { etag, unchanged, headers: [...unchanged, 'Content-Length', String(bodies[encoding]?.length ?? 0)] };
  };
  const all = { br: prepare('br'), gzip: prepare('gzip'), identity: prepare('identity') };
  prepared.set(document, all);
  return all;
}

function toPolicy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
