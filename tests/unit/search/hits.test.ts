import { describe, expect, it } from 'vitest';
import { buildSearchIndex, type SearchDocument, type SearchLabel } from '#lib/search/search';

const toLabel = (text: string, kind: SearchLabel['kind'] = 'title'): SearchLabel => ({ locale: 'de', kind, text });
const build = (id: string, labels: SearchLabel[], more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  kind: 'occupation',
  curated: false,
  codes: [],
  labels,
  ...more,
});

async function find(query: string, ...documents: SearchDocument[]) {
  const index = await buildSearchIndex(documents);
  return index.search(query, { locale: 'de', limit: 10 });
}
const list = async (query: string, ...documents: SearchDocument[]) =>
  (await find(query, ...documents)).map(({ document }) => document.id);

describe('what is a code', () => {
  const line = build('line', [toLabel('Linie 9999')], { codes: ['5120'] });

  it('is searched among words where no code begins with it, unless a classification is named', async () => {
    expect(await list('9999', line)).toEqual(['line']);
    expect(await list('ISCO 9999', line)).toEqual([]);
    expect(await list('5120', line)).toEqual(['line']);
  });

  it('is not searched among words where a code begins with it', async () => {
    expect(await list('512', line, build('other', [toLabel('Linie 512')]))).toEqual(['line']);
  });

  it('is sure, not exact, and ranks one that leads to another occupation below its own', async () => {
    const related = build('related', [toLabel('x')], { relatedCodes: ['5120'], curated: true });
    const hits = await find('5120', related, line);
    expect(hits.map(({ document, ...hit }) => [document.id, hit])).toEqual([
      ['line', { score: 3, sure: true, exact: false, matched: { code: '5120' } }],
      ['related', { score: 2, sure: true, exact: false, matched: { code: '5120', related: true } }],
    ]);
    const both = build('both', [toLabel('x')], { codes: ['5120.1'], relatedCodes: ['5120.1'] });
    expect((await find('5120.1', both))[0]?.matched).toEqual({ code: '5120.1' });
  });
});

it('finds nothing by single letters alone', async () => {
  const nurse = build('nurse', [toLabel('dipl. m. s.')]);
  expect(await list('m s', nurse)).toEqual([]);
  expect(await list('dipl m s', nurse)).toEqual(['nurse']);
});

describe('the name something is found by', () => {
  it('is the best of its names, the headline before a synonym, and a related one last', async () => {
    const [hit] = await find(
      'koch',
      build('x', [toLabel('Koch', 'related'), toLabel('Koch', 'alternative'), toLabel('Koch')]),
    );
    expect(hit?.matched).toEqual(toLabel('Koch'));
    const [other] = await find('koch', build('x', [toLabel('Koch', 'related'), toLabel('Koch Herd')]));
    expect(other?.matched).toEqual(toLabel('Koch Herd'));
  });

  it('is a sure one, even where a guess would score higher', async () => {
    const [guess, sure] = ['Tischler', 'Tischlrexyz Graz Linz Bregenz'].map((text) => toLabel(text));
    if (!guess || !sure) throw new Error('no labels');
    const scores = await Promise.all(
      [guess, sure].map(async (label) => (await find('tischlre', build('x', [label])))[0]),
    );
    expect(scores.map((hit) => hit?.sure)).toEqual([false, true]);
    expect(scores[0]?.score).toBeGreaterThan(scores[1]?.score ?? 1);
    for (const labels of [
      [guess, sure],
      [sure, guess],
    ]) {
      const [hit] = await find('tischlre', build('x', labels));
      expect(hit?.matched).toEqual(sure);
    }
    expect(await list('tischlre', build('guess', [guess]), build('sure', [sure]))).toEqual(['sure', 'guess']);
  });
});

describe('what is left out', () => {
  it('is what scores far below the best', async () => {
    const [best, half] = [build('best', [toLabel('Koch Herd')]), build('half', [toLabel('Herd Ofen Haus')])];
    expect(await list('koch herd', half, best)).toEqual(['best']);
    expect(await list('koch herd', half)).toEqual(['half']);
  });

  it('is what covers a small part of the query and of its name', async () => {
    expect(await list('alpha beta gamma herd', build('x', [toLabel('Ofen Herd Haus')]))).toEqual([]);
    expect(await list('alpha beta gamma herd', build('x', [toLabel('Herd')]))).toEqual(['x']);
  });

  it('is a guess of less than half, or one that scores below something sure', async () => {
    expect(await list('tischlre', build('x', [toLabel('Tischler')]))).toEqual(['x']);
    expect(await list('tischlre', build('x', [toLabel('Tischler Wien Graz Linz Bregenz')]))).toEqual(['x']);
    expect(await list('wien tischlre', build('x', [toLabel('Tischler Graz Linz Bregenz')]))).toEqual([]);
  });
});

it('gives the hits of one kind from one search of all', async () => {
  const documents = [build('a', [toLabel('Koch')]), build('b', [toLabel('Koch')], { kind: 'area' })];
  const findKind = (await buildSearchIndex(documents)).searchKinds('koch', 'de');
  expect(
    (['occupation', 'area', 'competence'] as const).map((kind) => findKind(kind).map((hit) => hit.document.id)),
  ).toEqual([['a'], ['b'], []]);
});
