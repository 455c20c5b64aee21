import { locales } from '#lib/i18n/locales';
import type { ContentProblem } from '#lib/problem/problem';
import { toKey } from '#lib/vocabulary/vocabulary';
import type { VocabularyPart } from './merge';

type Claiming = { id?: string; code?: unknown; slug?: unknown };

/** Slugs and codes belong to one entry of a vocabulary each: they are the last part of an address. */
export function checkTaken(parts: readonly VocabularyPart[]): ContentProblem[] {
  const owners = new Map<string, string>();
  return parts.flatMap(({ file, known, entries, locate }) =>
    [...known].flatMap(([key, entry]) =>
      listClaims(entry as Claiming).flatMap(({ what, value, path }) => {
        const owner = owners.get(`${what} ${value}`);
        owners.set(`${what} ${value}`, owner ?? key);
        // The same entry may stand in two folders.
        if (owner === undefined || owner === key) return [];
        const index = entries.findIndex((candidate) => toKey(candidate as Claiming) === key);
        const message = `the ${what} "${value}" is already taken`;
        return [{ file, ...locate([index, ...path]), message, hint: `it stands in "${owner}"` }];
      }),
    ),
  );
}

function listClaims({ code, slug }: Claiming): { what: string; value: string; path: string[] }[] {
  const claims = locales.flatMap((locale) => {
    const value = typeof slug === 'object' && slug !== null ? Reflect.get(slug, locale) : undefined;
    return typeof value === 'string' ? [{ what: `${locale} slug`, value, path: ['slug', locale] }] : [];
  });
  return typeof code === 'string' ? [...claims, { what: 'code', value: code, path: ['code'] }] : claims;
}
