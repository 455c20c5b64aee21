import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Locale, locales } from '#lib/i18n/locales';
import { buildSearchIndex, type SearchDocument, type SearchIndex } from '#lib/search/search';
import { escoFolder, hasEsco, readEscoDocuments } from '../../bench/search/documents';
import { formatHits } from './real-documents';

/** Queries with the title of what is to come first among all occupations of ESCO. */
const examples: Record<Locale, [query: string, title: string][]> = JSON.parse(
  readFileSync('tests/fixtures/search/esco.json', 'utf8'),
);

describe.skipIf(!hasEsco)(`the occupations of ESCO (skipped where ${escoFolder} is not there)`, () => {
  let index: SearchIndex<SearchDocument>;
  beforeAll(async () => {
    index = await buildSearchIndex((await readEscoDocuments()).documents);
  }, 60_000);

  for (const locale of locales) {
    it.each(examples[locale])(`${locale}: %s finds %s`, (query, title) => {
      const hits = index.search(query, { locale, limit: 5 });
      const label = hits[0]?.document.labels.find(({ locale: own, kind }) => own === locale && kind === 'title');
      expect(label?.text, formatHits(hits).join('\n')).toBe(title);
    });
  }

  it('answers what a page of results counts over', () => {
    const hits = index.search('prodaj', { locale: 'sl', limit: 200 });
    expect(hits.length).toBeGreaterThan(50);
    expect(hits.every(({ score }, at) => score <= (hits[at - 1]?.score ?? 2))).toBe(true);
  });

  it.each(['asdfgh', 'qwertzuiop', 'xkcdvbq', 'bflmpsvz'])('finds nothing for %s', (query) => {
    expect(formatHits(index.search(query, { locale: 'sl', limit: 5 }))).toEqual([]);
  });
});
