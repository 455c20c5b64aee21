import { expect, it } from 'vitest';
import { listRedirects, toPublicPath } from '#lib/i18n/paths';
import { findRedirect } from '#lib/server/redirects';

it('leads every internal address to the public one', () => {
  for (const { source, destination } of listRedirects()) {
    const fill = (path: string) => path.replace(':slug', 'a-b').replace(':group', 'c-d');
    expect(toPublicPath(fill(source))).toBe(fill(destination));
    expect(findRedirect(fill(source))).toBe(fill(destination));
    expect(findRedirect(`${fill(source)}/`)).toBe(fill(destination));
    expect(findRedirect(fill(destination))).toBeUndefined();
  }
  for (const path of ['/', '/sl', '/sl/other', '/en/occupations']) expect(toPublicPath(path)).toBe(path);
  expect(toPublicPath('/sl/occupations/$&')).toBe('/sl/poklici/$&');
});

it.each([
  ['/sl/', '/sl'],
  ['/sl//', '/sl'],
  ['/sl/poklici/', '/sl/poklici'],
  ['/sl/ni-strani/', '/sl/ni-strani'],
  ['/sl/occupations/a%0d%0aX-A:b', '/sl/poklici/a%0d%0aX-A:b'],
])('sends %s on to %s', (path, target) => expect(findRedirect(path)).toBe(target));

it.each([
  '/',
  '/sl',
  '//',
  '///',
  '//example.org',
  '//example.org/',
  '//example.org/occupations/',
  '/.example.org',
  '//sl/occupations',
  '//sl/occupations/',
  '///sl/occupations',
  '/sl//occupations',
])('lets %s stay where it is', (path) => expect(findRedirect(path)).toBeUndefined());
