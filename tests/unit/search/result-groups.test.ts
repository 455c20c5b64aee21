import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { findAll, findResults, toMatched } from '#lib/search/results';
import type { SearchHit, SearchKind } from '#lib/search/search';
import { listTargets, type Target } from '#lib/search/site-search';
import { listSuggestions } from '#lib/search/suggestions';
import { readValid } from '../../fixtures/content';

let content: Awaited<ReturnType<typeof readValid>>;
let catalogue: Catalogue;
beforeAll(async () => {
  content = await readValid();
});
beforeEach(() => {
  catalogue = buildCatalogue(content);
});

type Hit = Partial<Omit<SearchHit<Target>, 'document'>>;

function build(id: string, more: Hit = {}): SearchHit<Target> {
  const document = listTargets(catalogue).find((target) => target.id === id);
  if (!document) throw new Error(`nothing is called "${id}"`);
  const matched = { text: 'x', kind: 'title', locale: 'de' } as const;
  return { document, matched, sure: true, exact: false, score: 1, ...more };
}

/** A search that finds these, whatever is asked for. */
const searchFor = (...hits: SearchHit<Target>[]) => ({
  search: () => hits,
  searchKinds: () => (kind: SearchKind) => hits.filter(({ document }) => document.kind === kind),
});

describe('beside the answer to a query', () => {
  const list = (query: string, more: Hit) => {
    const { guide, find } = findAll(
      searchFor(build('musterbauerin', more), build('messen', more)),
      catalogue,
      query,
      'sl',
    );
    return [guide?.id, ...(['occupation', 'competence'] as const).map((kind) => find(kind).length)];
  };

  it.each([
    ['an exact name gives way to nothing but the nearest area', 'obrtnik', { exact: true }, [undefined, 1, 1]],
    ['a page stays beside exact names', 'plača', { exact: true }, ['pay', 1, 1]],
    ['what is like the query is left out', 'plača', { exact: false }, ['pay', 0, 0]],
    ['a guess is left out', 'obrtnik', { exact: true, sure: false }, ['trades', 0, 0]],
    ['all stays where there is no answer', 'x', { exact: false, sure: false }, [undefined, 1, 1]],
  ])('%s', (_, query, more, expected) => expect(list(query, more)).toEqual(expected));
});

describe('the name something was found by', () => {
  const explain = (matched: SearchHit<Target>['matched']) =>
    toMatched(build('musterbauerin', { matched }), 'Musterbauerin oder Musterbauer', 'de');
  const name = (kind: 'title' | 'form' | 'alternative', text: string, locale: 'sl' | 'de' = 'de') => ({
    kind,
    text,
    locale,
  });

  it.each([
    ['a title of the language', name('title', 'Tischlerin')],
    ['a form of it', name('form', 'Tischler')],
    ['a name whose words are in the headline', name('alternative', 'Musterbauer oder Musterbauerin')],
    ['a code of another occupation', { code: '1', related: true } as const],
  ])('is not shown: %s', (_, matched) => expect(explain(matched)).toBeUndefined());

  it.each([
    ['a title in another language', name('title', 'mizarka', 'sl'), { text: 'mizarka', locale: 'sl' }],
    [
      'the same word in another language',
      name('alternative', 'Musterbauer', 'sl'),
      { text: 'Musterbauer', locale: 'sl' },
    ],
    ['a name with one more word', name('alternative', 'Musterbauer Graz'), { text: 'Musterbauer Graz', locale: 'de' }],
    ['a code', { code: '1' }, { code: '1' }],
  ] as const)('is shown: %s', (_, matched, expected) => expect(explain(matched)).toEqual(expected));
});

describe('the groups of results', () => {
  it('hold what they are named for, and what has a page in the language', () => {
    const search = searchFor(build('musterbauerin'), build('probenprueferin'), build('messen'), build('gewerbe'));
    const { occupations, competences, areas, guesses } = findResults(search, catalogue, { q: 'x' }, 'sl');
    expect([
      occupations.map(({ profile }) => profile.id),
      competences.map(({ id }) => id),
      areas.map(({ id }) => id),
    ]).toEqual([['musterbauerin'], ['messen'], ['gewerbe']]);
    expect(guesses).toEqual({ occupations: [], competences: [], areas: [] });
  });

  it('hold guesses only where nothing of any kind is sure', () => {
    const guess = build('musterbauerin', { sure: false });
    const find = (...hits: SearchHit<Target>[]) => findResults(searchFor(guess, ...hits), catalogue, { q: 'x' }, 'sl');
    expect(find().guesses.occupations.map(({ profile }) => profile.id)).toEqual(['musterbauerin']);
    for (const id of ['messen', 'gewerbe']) expect(find(build(id)).guesses.occupations).toEqual([]);
  });

  it('leave out occupations that do not pass the facets, and count them with the others', () => {
    const { total, facets } = findResults(
      searchFor(build('musterbauerin')),
      catalogue,
      { q: 'x', area: 'wissen' },
      'sl',
    );
    expect([total, facets.areas.map(({ term, count }) => [term.id, count])]).toEqual([0, [['gewerbe', 1]]]);
  });
});

describe('the suggestions', () => {
  const suggest = (query: string, ...hits: SearchHit<Target>[]) =>
    listSuggestions(searchFor(...hits), catalogue, query, 'sl').map(({ kind, guess, matched, matchedLang }) => [
      kind,
      guess,
      matched,
      matchedLang,
    ]);

  it('leave out guesses beside what is sure, and occupations without a page in the language', () => {
    const guess = build('messen', { sure: false });
    expect(suggest('x', build('probenprueferin'), build('gewerbe'), guess)).toEqual([['area', false, null, null]]);
    expect(suggest('x', guess)).toEqual([['competence', true, null, null]]);
    expect(suggest('x', build('probenprueferin'))).toEqual([]);
  });

  it('say by which name or code an occupation was found', () => {
    expect(suggest('x', build('musterbauerin'))).toEqual([['occupation', false, 'x', 'de']]);
    expect(suggest('1', build('musterbauerin', { matched: { code: '100101' } }))).toEqual([
      ['occupation', false, '100101', null],
    ]);
  });

  it('are eight with the answer to the query', () => {
    const many = Array.from({ length: 9 }, () => build('messen', { exact: true }));
    const kinds = suggest('plača', ...many).map(([kind]) => kind);
    expect(kinds).toEqual(['page', ...Array.from({ length: 7 }, () => 'competence')]);
  });
});
