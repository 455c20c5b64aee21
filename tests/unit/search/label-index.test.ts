import { describe, expect, it } from 'vitest';
import { isGeneric, isGenericHead, splitGeneric } from '#lib/search/heads';
import { buildLabelIndex } from '#lib/search/label-index';

const toDocument = (id: string, ...texts: string[]) => ({
  id,
  kind: 'occupation' as const,
  curated: true,
  codes: [],
  labels: texts.map((text) => ({ locale: 'de' as const, kind: 'title' as const, text })),
});

it('an index knows of each label its document, length, first word and words', async () => {
  const documents = [toDocument('a', 'Koch', 'Koch am Koch Herd'), toDocument('b'), toDocument('c', 'Herd-Bau')];
  const index = await buildLabelIndex(documents);
  expect([...index.documents]).toEqual([0, 0, 2]);
  expect([...index.firstLabels]).toEqual([0, 2, 2]);
  expect([...index.lengths]).toEqual([4, 10, 7]);
  const list = (word: string) => {
    const number = index.words.add(word);
    return [...index.postings.slice(index.starts[number], index.starts[number + 1])];
  };
  expect([index.firstWords[0], index.firstWords[1], index.firstWords[2]]).toEqual([
    index.words.add('koch'),
    index.words.add('koch'),
    index.words.add('herd'),
  ]);
  expect([list('koch'), list('herd'), list('bau'), list('am'), list('herdbau')]).toEqual([
    [0, 1],
    [1, 2],
    [2],
    [1],
    [2],
  ]);
  expect(index.postings).toHaveLength(7);
});

describe('words that name no trade', () => {
  it.each(['techniker', 'technikerin', 'delavec', 'delavka', 'za', 'und'])('%s is one', (word) => {
    expect(isGeneric(word)).toBe(true);
  });

  it.each(['koch', 'kuhar', 'tischler'])('%s is none', (word) => {
    expect([isGeneric(word), isGenericHead(word), splitGeneric(word)]).toEqual([false, false, undefined]);
  });

  it.each(['techniker', 'technikerin', 'helferinnen'])('%s is the head of compounds', (word) => {
    expect(isGenericHead(word)).toBe(true);
    expect(isGenericHead(`tischlerei${word}`)).toBe(false);
  });

  it.each([
    ['tischlereitechniker', ['tischlerei', 'techniker']],
    ['speditionskauffrau', ['spedition', 'kauffrau']],
    ['kassensystemtechniker', ['kassensystem', 'techniker']],
    ['reisberater', ['reis', 'berater']],
    ['bauhilfsarbeiterin', ['bau', 'hilfsarbeiterin']],
    ['abhelfer', undefined],
  ])('%s is split into %j', (word, parts) => expect(splitGeneric(word)).toEqual(parts));
});
