import { locales } from '#lib/i18n/locales';
import type { ContentProblem } from '#lib/problem/problem';
import { toKey } from '#lib/vocabulary/vocabulary';
import type { VocabularyPart } from './merge';

type Claiming = { id?: string; de?: unknown; code?: unknown; slug?: unknown; short?: unknown; words?: unknown };

/** German terms, slugs, codes, short names and words of guides belong to one entry of a vocabulary each. */
export function checkTaken(parts: readonly VocabularyPart[]): ContentProblem[] {
  const owners = new Map<string, string>();
  return parts.flatMap(({ file, known, entries, locate }) =>
    [...known].flatMap(([key, entry]) =>
      listClaims(entry as Claiming).flatMap(({ what, value, path }) => {
        // Two folders may name a term alike, as their ids differ.
        const claim = `${what === 'German term' ? file : ''} ${what} ${value}`;
        const owner = owners.get(claim);
        owners.set(claim, owner ?? key);
        // The same entry may stand in two folders.
        if (owner === undefined || owner === key) return [];
        const index = entries.findIndex((candidate) => toKey(candidate as Claiming) === key);
        const message = `the ${what} "${value}" is already taken`;
        return [{ file, ...locate([index, ...path]), message, hint: `it stands in "${owner}"` }];
      }),
    ),
  );
}

function listClaims({
  de,
  code,
  slug,
  short,
  words,
}: Claiming): { what: string; value: string; path: PropertyKey[] }[] {
  const claims: ReturnType<typeof listClaims> = Object.entries({ slug, short }).flatMap(([key, texts]) =>
    locales.flatMap((locale) => {
      const value = typeof texts === 'object' && texts !== null ? Reflect.get(texts, locale) : undefined;
      const what = `${locale} ${key === 'short' ? 'short name' : key}`;
      return typeof value === 'string' ? [{ what, value, path: [key, locale] }] : [];
    }),
  );
  for (const locale of locales) {
    const list: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, locale) : undefined;
    for (const [index, word] of (Array.isArray(list) ? list : []).entries()) {
      const value = typeof word === 'string' ? word.toLowerCase() : undefined;
      if (value !== undefined) claims.push({ what: 'word', value, path: ['words', locale, index] });
    }
  }
  if (typeof de === 'string') claims.push({ what: 'German term', value: de, path: ['de'] });
  if (typeof code === 'string') claims.push({ what: 'code', value: code, path: ['code'] });
  return claims;
}
