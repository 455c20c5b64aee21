import { expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales';
import { listRedirects } from '#lib/i18n/paths';
import { readRoutes } from '#lib/i18n/read-path';
import { routes } from '#lib/i18n/routes';

const read = (path: string) => readRoutes(path.split('/').filter(Boolean));

it('reads every page by its public and by its internal path', () => {
  for (const [page, route] of Object.entries(routes)) {
    for (const key of ['internal', ...locales] as const) {
      const found = read(route[key]).find((candidate) => candidate.page === page);
      expect(found, route[key]).toBeDefined();
      for (const [name, value] of Object.entries(found?.values ?? {})) expect(value).toBe(`:${name}`);
    }
  }
  expect(listRedirects().length).toBeGreaterThan(40);
});

it.each([
  ['', { page: 'home', values: {}, locale: undefined }],
  ['/POKLICI', { page: 'occupations', values: {}, locale: 'sl' }],
  ['/Področja', { page: 'areas', values: {}, locale: 'sl' }],
  ['/occupations', { page: 'occupations', values: {}, locale: undefined }],
  ['/isco/2431', { page: 'isco-group', values: { slug: '2431' }, locale: undefined }],
  ['/berufe/Köchin/vzporedno', { page: 'parallel', values: { slug: 'Köchin' }, locale: undefined }],
  ['/bereiche/handel/verkauf', { page: 'group', values: { slug: 'handel', group: 'verkauf' }, locale: 'de' }],
  ['/poklici/buchstabe/a', { page: 'letter', values: { slug: 'a' }, locale: undefined }],
] as const)('reads %s', (path, route) => expect(read(path)).toContainEqual(route));

it.each(['/x', '/poklici/a/b/c/d', '/poklici/a/x', '/constructor'])('reads no page from %s', (path) => {
  expect(read(path)).toEqual([]);
});
