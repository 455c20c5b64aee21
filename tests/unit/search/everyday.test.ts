import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locales';
import { formatHits, readRealIndex } from './real-documents';

/** What people type, and the occupation that has to come first; empty where none may be given for sure. */
const everyday: Record<Locale, [query: string, id: string][]> = JSON.parse(
  readFileSync('tests/fixtures/search/everyday.json', 'utf8'),
);
const index = await readRealIndex();

describe.each(locales)('what people type every day in %s', (locale) => {
  it.each(everyday[locale])('%s', (query, id) => {
    const hits = index.search(query, { locale, limit: 5, kinds: ['occupation'] });
    const [first] = hits.filter(({ sure }) => sure);
    expect(first?.document.id ?? '', formatHits(hits).join('\n')).toBe(id);
  });
});
