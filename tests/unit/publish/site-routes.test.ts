import { expect, it } from 'vitest';
import { listRedirects, toPublicPath } from '#lib/i18n/paths';
import { createRouter } from '#lib/publish/site-routes';
import { toHtmlFile } from '#lib/publish/write-published';

it('leads every internal address to the public one', () => {
  for (const { source, destination } of listRedirects()) {
    const fill = (path: string) => path.replace(':slug', 'a-b').replace(':group', 'c-d');
    expect(toPublicPath(fill(source))).toBe(fill(destination));
  }
  for (const path of ['/', '/sl', '/sl/other', '/en/occupations']) expect(toPublicPath(path)).toBe(path);
  expect(toPublicPath('/sl/occupations/$&')).toBe('/sl/poklici/$&');
});

it.each([
  ['/', 'index.html'],
  ['/sl', 'sl.html'],
  ['/sl/poklici/a', 'sl/poklici/a.html'],
])('writes %s to %s', (path, file) => expect(toHtmlFile(path)).toBe(file));

const find = createRouter({
  redirects: [{ pattern: '^/(.+)/$', location: '/$1', status: 308 }],
  rewrites: [{ pattern: '^/sl/primerjava/([^/]+)$', destination: '/sl/compare/$1' }],
  onRequest: [{ pattern: '^/[^/]+/compare/([^/]+)$', lasting: true }],
});

it.each([
  ['/sl/', { kind: 'redirect', status: 308, location: '/sl?a' }],
  ['//example.org/', { kind: 'missing' }],
  ['/sl/primerjava/a', { kind: 'onRequest', lasting: true }],
  ['/sl/compare/a', { kind: 'onRequest', lasting: true }],
  ['/sl/compare/a/b', { kind: 'missing' }],
])('finds what to do with %s', (path, answer) => expect(find(path, '?a')).toEqual(answer));
