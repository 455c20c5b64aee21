import { expect, it } from 'vitest';
import { buildErrorPage, formatErrorResponse } from '#lib/publish/error-page';
import { cacheControl, securityHeaders, toCacheControl } from '#lib/publish/headers';
import { isCompressible, toMediaType } from '#lib/publish/media-type';

it('allows nothing inline and nothing from elsewhere', () => {
  const policy = new Map(securityHeaders).get('Content-Security-Policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});

it.each([
  ['/_next/static/chunks/a.css', cacheControl.hashed],
  ['/sl', cacheControl.page],
  ['/enhance.js', cacheControl.file],
])('tells how long %s may be kept', (path, expected) => {
  expect(toCacheControl(path, toMediaType(path === '/sl' ? 'sl.html' : path.slice(1)))).toBe(expected);
});

it.each([
  ['sl.html', 'text/html; charset=utf-8', true],
  ['icon.svg', 'image/svg+xml', true],
  ['sitemap.xml', 'application/xml', true],
  ['speculation-rules.json', 'application/speculationrules+json', true],
  ['a.png', 'image/png', false],
  ['a.unknown', 'application/octet-stream', false],
])('knows %s', (file, type, compressible) => {
  expect([toMediaType(file), isCompressible(file)]).toEqual([type, compressible]);
});

it('writes an error as bytes with all headers', () => {
  const text = formatErrorResponse(buildErrorPage(431));
  expect(text).toMatch(/^HTTP\/1\.1 431 Request Header Fields Too Large\r\nContent-Security-Policy: /);
  const [head = '', body = ''] = text.split('\r\n\r\n');
  expect(head).toContain(`Content-Length: ${Buffer.byteLength(body)}\r\n`);
  expect(body).not.toMatch(/<script|style/);
});
