import { expect, it } from 'vitest';
import { buildErrorPage, formatErrorResponse } from '#lib/server/error-page';
import {
  cacheControl,
  pageHeaders,
  prepareHeaders,
  securityHeaders,
  toCacheControl,
  toTypeHeaders,
} from '#lib/server/headers';

it('allows nothing inline and nothing from elsewhere', () => {
  const policy = new Map(securityHeaders).get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});

it.each([
  ['/_next/static/chunks/a.css', 'text/css; charset=utf-8', cacheControl.hashed],
  ['/picture/0123456789abcdef0123.png', 'image/png', cacheControl.hashed],
  ['/sl', 'text/html; charset=utf-8', cacheControl.page],
  ['/enhance.js', 'text/javascript; charset=utf-8', cacheControl.file],
  ['/sitemap.xml', 'application/xml', cacheControl.file],
])('says how long %s may be cached', (path, mediaType, expected) => {
  expect(toCacheControl(path, mediaType)).toBe(expected);
});

const compressed = { br: Buffer.from('b'), gzip: Buffer.from('gz'), identity: Buffer.from('whole') };
const page = { path: '/sl', mediaType: 'text/html; charset=utf-8', hash: 'h', bodies: compressed };
/** The headers of an answer by their names. */
const toObject = (list: readonly string[]) =>
  Object.fromEntries(list.flatMap((name, index) => (index % 2 ? [] : [[name, list[index + 1]]])));

it.each([
  ['br', { ETag: '"h-br"', 'Content-Encoding': 'br', 'Content-Length': '1' }],
  ['gzip', { ETag: '"h-gz"', 'Content-Encoding': 'gzip', 'Content-Length': '2' }],
  ['identity', { ETag: '"h"', 'Content-Length': '5' }],
] as const)('prepares the headers of a page in %s', (encoding, own) => {
  const { headers, unchanged, etag } = prepareHeaders(page)[encoding];
  const rest = {
    ...Object.fromEntries(securityHeaders),
    ...Object.fromEntries(pageHeaders),
    'Content-Type': page.mediaType,
    'Cache-Control': cacheControl.page,
    Vary: 'Accept-Encoding',
  };
  expect(toObject(headers)).toEqual({ ...rest, ...own });
  const { 'Content-Length': _, ...others } = toObject(headers);
  expect(toObject(unchanged)).toEqual(others);
  expect(etag).toBe(own.ETag);
});

it('prepares them once for a document', () => {
  expect(prepareHeaders(page)).toBe(prepareHeaders(page));
  expect(prepareHeaders({ ...page })).not.toBe(prepareHeaders(page));
});

it('tells caches what an answer depends on', () => {
  expect(toObject(prepareHeaders({ ...page, path: '/' }).br.headers).Vary).toBe('Accept-Language, Accept-Encoding');
  const picture = { path: '/a.png', mediaType: 'image/png', hash: 'h', bodies: { identity: Buffer.from([1]) } };
  const headers = toObject(prepareHeaders(picture).identity.headers);
  expect([headers.Vary, headers['Speculation-Rules']]).toEqual([undefined, undefined]);
});

it('keeps pages apart from other sites, and lets these show pictures', () => {
  const policy = 'Cross-Origin-Resource-Policy';
  const toPolicies = (mediaType: string) => toTypeHeaders(mediaType).filter(([name]) => name === policy);
  expect(toPolicies('image/png')).toEqual([[policy, 'cross-origin']]);
  expect(toPolicies('text/html; charset=utf-8')).toEqual([[policy, 'same-origin']]);
  expect(new Map(toTypeHeaders('application/xml')).get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  expect(new Map(pageHeaders).get('Permissions-Policy')).toContain('camera=(), ');
  expect(new Map(toTypeHeaders('text/javascript')).has('Permissions-Policy')).toBe(false);
});

it('lets other sites frame a card, which has no scripts, and no other page', () => {
  const toValues = (path: string) => new Map(toTypeHeaders('text/html; charset=utf-8', path));
  const card = toValues('/embed/sl/760152');
  expect(card.get('Content-Security-Policy')).toBe(
    "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors *",
  );
  expect(card.get('Cross-Origin-Resource-Policy')).toBe('cross-origin');
  for (const path of ['/sl', '/sl/embed/760152', '/embed', 'sl/404']) {
    expect(toValues(path).get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(toValues(path).get('Cross-Origin-Resource-Policy')).toBe('same-origin');
  }
});

it('lets programs of other sites read oEmbed', () => {
  const read = (path: string) => new Map(toTypeHeaders('application/json', path)).get('Access-Control-Allow-Origin');
  expect([read('/oembed'), read('/api/suggest')]).toEqual(['*', undefined]);
});

it.each([400, 405, 408, 414, 417, 421, 431, 500, 501, 503])('has words in both languages for %i', (status) => {
  const { headers, body } = buildErrorPage(status);
  expect(body).toContain(`<h1>${status}</h1>`);
  expect(body).toMatch(/<p>[^<]{10,} <a href="\/sl">Na začetno stran<\/a>/);
  expect(body).toMatch(/<p lang="de">[^<]{10,} <a href="\/de">Zur Startseite<\/a>/);
  expect(new Map(headers).get('Allow')).toBe(status === 405 ? 'GET, HEAD' : undefined);
  expect(new Map(headers).get('Retry-After')).toBe(status === 503 ? '3' : undefined);
  expect(new Map(headers).get('Cache-Control')).toBe('no-store');
});

it('writes an error as bytes with all headers', () => {
  const text = formatErrorResponse(buildErrorPage(431));
  expect(text).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\nContent-Security-Policy: /);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}\r\n`);
  expect(body).not.toMatch(/<script|style/);
});
