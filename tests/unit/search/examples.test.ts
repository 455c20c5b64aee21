import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locale } from '#lib/i18n/locales';
import { formatHits, readRealIndex } from './real-documents';

/** A query, and the id of what is to come first; empty where nothing is to be found. */
type Example = [query: string, id: string];

const index = await readRealIndex();

function read<T>(name: string): Record<string, T> {
  return JSON.parse(readFileSync(`tests/fixtures/search/${name}.json`, 'utf8'));
}

describe.each<[Locale, string]>([
  ['sl', 'slovenian'],
  ['de', 'german'],
])('in %s', (locale, file) => {
  for (const [name, examples] of Object.entries(read<Example[]>(file))) {
    it.each(examples)(`${name}: %s`, (query, id) => {
      const hits = index.search(query, { locale, limit: 5, ...(id ? { kinds: ['occupation'] } : {}) });
      expect(hits[0]?.document.id ?? '', formatHits(hits).join('\n')).toBe(id);
    });
  }

  it.each(read<Example[]>('others')[locale] ?? [])('competence or area: %s', (query, id) => {
    const hits = index.search(query, { locale, limit: 5, kinds: ['competence', 'area'] });
    expect(
      hits.map(({ document }) => document.id),
      formatHits(hits).join('\n'),
    ).toContain(id);
  });
});

it('has enough examples', () => {
  const count = ['slovenian', 'german'].flatMap((file) => Object.values(read<Example[]>(file)).flat()).length;
  expect(count).toBeGreaterThan(130);
});
