import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import { findResults } from '#lib/search/results';
import { listTargets } from '#lib/search/site-search';
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

type Kind = 'occupation' | 'competence' | 'area';

/** A search that finds so many of each kind, whatever is asked for. */
function searchFor(counts: Partial<Record<Kind, number>>, sure = true) {
  const build = (kind: Kind) => {
    const document = listTargets(catalogue).find((target) => target.kind === kind && !target.id.startsWith('proben'));
    const matched = { text: 'x', kind: 'title', locale: 'sl' };
    return Array.from({ length: counts[kind] ?? 0 }, () => ({ document, matched, sure, exact: true, score: 1 }));
  };
  return { search: () => [], searchKinds: () => build } as never;
}

const find = (counts: Partial<Record<Kind, number>>, facets = {}, sure = true) =>
  findResults(searchFor(counts, sure), catalogue, { q: 'x', ...facets }, 'sl');

describe('the pages of results', () => {
  it.each([
    [0, undefined, { page: 1, pages: 1, shown: 0 }],
    [30, undefined, { page: 1, pages: 1, shown: 30 }],
    [31, undefined, { page: 1, pages: 2, shown: 30 }],
    [31, 2, { page: 2, pages: 2, shown: 1 }],
    [31, 9, { page: 2, pages: 2, shown: 1 }],
    [60, 2, { page: 2, pages: 2, shown: 30 }],
  ])('of %i hits, page %s', (occupation, p, expected) => {
    const { page, pages, occupations, total } = find({ occupation }, { p });
    expect({ page, pages, shown: occupations.length }).toEqual(expected);
    expect(total).toBe(occupation);
  });

  it('end where nobody looks further down', () => {
    const { total, competences, areas } = find({ occupation: 501, competence: 13, area: 6 });
    expect([total, competences.length, areas.length]).toEqual([500, 12, 5]);
  });

  it('are all occupations where nothing is typed', () => {
    const { total, competences, guide } = findResults(searchFor({ competence: 1 }), catalogue, {}, 'de');
    expect([total, competences, guide]).toEqual([2, [], undefined]);
  });
});

describe('guesses', () => {
  it('are offered where nothing is sure, five of each kind', () => {
    const { total, guesses } = find({ occupation: 6, competence: 6, area: 6 }, {}, false);
    expect([total, ...Object.values(guesses).map(({ length }) => length)]).toEqual([0, 5, 5, 5]);
    expect(find({ occupation: 1 }, { area: 'none' }, false).guesses.occupations).toEqual([]);
  });

  it('are not offered beside what is sure', () => {
    const { guesses } = find({ competence: 1 });
    expect(guesses).toEqual({ occupations: [], competences: [], areas: [] });
  });
});

describe('suggestions', () => {
  const suggest = (counts: Partial<Record<Kind, number>>, sure = true) =>
    listSuggestions(searchFor(counts, sure), catalogue, 'x', 'sl').map(
      ({ kind, guess }) => `${kind}${guess ? '?' : ''}`,
    );
  const repeat = (count: number, kind: string) => Array.from({ length: count }, () => kind);

  it.each([
    [{ occupation: 9 }, repeat(8, 'occupation')],
    [{ occupation: 9, competence: 9 }, [...repeat(6, 'occupation'), ...repeat(2, 'competence')]],
    [{ occupation: 9, area: 1 }, [...repeat(7, 'occupation'), 'area']],
    [{ occupation: 1, competence: 1, area: 9 }, ['occupation', 'competence', ...repeat(6, 'area')]],
    [{ competence: 9 }, repeat(8, 'competence')],
  ])('of %j are eight at most, with room for other kinds', (counts, kinds) => expect(suggest(counts)).toEqual(kinds));

  it('say that they are guesses', () => expect(suggest({ occupation: 1 }, false)).toEqual(['occupation?']));

  it('have what a script shows of them', () => {
    const [first] = listSuggestions(searchFor({ competence: 1 }), catalogue, 'x', 'sl');
    expect(first).toEqual({
      id: 'werkzeugkunde',
      slug: 'poznavanje-orodij',
      title: 'Poznavanje orodij',
      lang: 'sl',
      matched: null,
      matchedLang: null,
      href: '/sl/kompetence/poznavanje-orodij',
      kind: 'competence',
      guess: false,
    });
    const [guide] = listSuggestions(searchFor({}), catalogue, 'Musteramt', 'sl');
    expect(guide).toMatchObject({ id: 'office', kind: 'page', title: 'Vzorčni urad', href: 'https://amt.example/' });
    const [area] = listSuggestions(searchFor({}), catalogue, 'obrtnik', 'sl');
    expect(area).toMatchObject({ id: 'trades', kind: 'area', slug: 'obrt', title: 'Obrt', lang: 'sl', guess: false });
  });
});
