import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import type { CompetenceEntry } from '#lib/catalogue/competence-hierarchy';
import { listSuggestions, rankOccupations } from '#lib/catalogue/match';
import { buildPicker } from '#lib/catalogue/picker';
import { readValid } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

let content: Awaited<ReturnType<typeof readValid>>;
let catalogue: Catalogue;
beforeAll(async () => {
  content = await readValid();
});
beforeEach(() => {
  catalogue = buildCatalogue(content);
});

/** A competence that so many occupations need, as a list of suggestions sees it. */
function build(id: string, count: number, more: Partial<CompetenceEntry> = {}): CompetenceEntry {
  const entry = catalogue.competences.find('teamarbeit');
  if (!entry) throw new Error('no competence');
  const counts = { sl: count, de: 0 };
  return { ...entry, competence: { ...entry.competence, ...buildTerm(id, id, id) }, narrower: [], counts, ...more };
}

describe('an occupation that needs narrower competences', () => {
  it('names them, but not beside the chosen one itself', () => {
    const [occupation, other] = catalogue.listOccupations('de');
    if (!occupation || !other) throw new Error('no occupations');
    const narrow = ['b', 'c'].map((id) => build(id, 1, { uses: [occupation.profile] }));
    const needs = (uses: CompetenceEntry['uses']) =>
      rankOccupations([build('a', 1, { narrower: narrow, uses })], [other, occupation]).map((match) => [
        match.occupation.profile.id,
        match.shared.map(({ instead }) => instead.map(({ id }) => id)),
      ]);
    expect(needs([])).toEqual([['musterbauerin', [['b', 'c']]]]);
    expect(needs([occupation.profile])).toEqual([['musterbauerin', [[]]]]);
    expect(needs([other.profile])).toEqual([
      ['probenprueferin', [[]]],
      ['musterbauerin', [['b', 'c']]],
    ]);
  });
});

describe('a competence is basic in an occupation', () => {
  it('where that names it, or a narrower one, among its basic ones', () => {
    const [occupation] = catalogue.listOccupations('de');
    if (!occupation) throw new Error('no occupation');
    const narrow = build('b', 1, { uses: [occupation.profile] });
    const rank = (kind: 'basic' | 'optional', ...named: CompetenceEntry[]) => {
      const profile = {
        ...occupation.profile,
        named: [{ kind, competences: named.map((one) => one.competence), sources: [] }],
      };
      const uses = [profile];
      const chosen = build('a', 1, { uses: named.length > 1 ? uses : [], narrower: [{ ...narrow, uses }] });
      return rankOccupations([chosen], [{ ...occupation, profile }])[0]?.shared[0];
    };
    expect(rank('basic', narrow)).toMatchObject({ basic: true, instead: [{ id: 'b' }] });
    expect(rank('basic', narrow, narrow)).toMatchObject({ basic: true, instead: [] });
    expect(rank('optional', narrow)).toMatchObject({ basic: false });
  });
});

describe('suggestions', () => {
  it('are the ten of an area that most occupations need, then by name', () => {
    const entries = Array.from({ length: 12 }, (_unused, index) => build(`k${11 - index + 10}`, index < 2 ? 5 : 1));
    const [list] = listSuggestions([...entries, build('unused', 0)], 'sl');
    expect(list?.competences.map(({ competence }) => competence.id)).toEqual([
      'k20',
      'k21',
      ...Array.from({ length: 8 }, (_unused, index) => `k${10 + index}`),
    ]);
  });

  it('stand by area in the order of the language, without an area last', () => {
    const areas = ['žaga', 'čoln'].map((name) => ({ ...buildTerm(name, name, name), slug: { sl: name, de: name } }));
    const entries = [undefined, ...areas].map((area, index) => build(`k${index}`, 1, { area: area as never }));
    expect(listSuggestions(entries, 'sl').map(({ area }) => area?.id)).toEqual(['čoln', 'žaga', undefined]);
    expect(listSuggestions(entries, 'de')).toEqual([]);
  });
});

describe('the page', () => {
  const pick = (occupations: number, search = '', found: CompetenceEntry[] = []) => {
    const [occupation] = catalogue.listOccupations('sl');
    if (!occupation) throw new Error('no occupation');
    const chosen = [build('a', 3, { uses: [occupation.profile] })];
    return buildPicker(
      { chosen, search, unknown: 0, surplus: 0 },
      {
        locale: 'sl',
        occupations: Array(occupations).fill(occupation),
        suggestions: [
          { area: undefined, competences: found },
          { area: undefined, competences: [build('c', 2)] },
        ],
        findTerms: () => found,
      },
    );
  };

  it.each([
    [50, 50],
    [51, 50],
  ])('counts %i matches and lists %i', (count, listed) => {
    const { total, matches } = pick(count);
    expect([total, matches.length]).toEqual([count, listed]);
  });

  it('has results only of a search, and no area whose competences are all among them', () => {
    const { found, suggestions, carried } = pick(1);
    expect([found, suggestions.length, carried]).toEqual([undefined, 1, ['a']]);
    const searched = pick(1, 'x', [build('b', 7)]);
    expect(searched.found).toMatchObject([{ competence: { id: 'b' }, count: 7, chosen: false }]);
    expect(searched.suggestions.map(({ offers }) => offers.map(({ competence }) => competence.id))).toEqual([['c']]);
  });
});
