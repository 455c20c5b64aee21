import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import {
  type Compared,
  compareCompetences,
  type NeededCompetence,
  weighCompetence,
} from '#lib/catalogue/shared-competences';
import type { CompetenceKind } from '#lib/profile/named-competences';
import { readValid } from '../../fixtures/content';

let content: Awaited<ReturnType<typeof readValid>>;
let catalogue: Catalogue;
beforeAll(async () => {
  content = await readValid();
  catalogue = buildCatalogue(content);
});

/** A profile that names competences of the fixtures, by kind. */
function build(id: string, ...sections: [CompetenceKind, string[]][]): Compared {
  const named = sections.map(([kind, ids]) => ({
    kind,
    sources: [],
    competences: ids.flatMap((one) => content.vocabulary.competences.get(one) ?? []),
  }));
  return { id, named };
}

const toIds = (needed: readonly NeededCompetence[]) => needed.map(({ entry }) => entry.competence.id);

function compare(...profiles: Compared[]) {
  const { byAll, bySome, onlyBy } = compareCompetences(profiles, catalogue, 'sl');
  return { all: toIds(byAll), some: toIds(bySome), only: onlyBy.map(({ competences }) => toIds(competences)) };
}

describe('competences of occupations side by side', () => {
  it('are shared by all, by some, or needed only here', () => {
    const a = build('a', ['professional', ['messen', 'teamarbeit']]);
    const b = build('b', ['professional', ['messen', 'teamarbeit']]);
    const c = build('c', ['professional', ['messen']]);
    expect(compare(a, b, c)).toEqual({ all: ['messen'], some: ['teamarbeit'], only: [[], [], []] });
    expect(compare(a)).toEqual({ all: [], some: [], only: [['messen', 'teamarbeit']] });
    expect(compare(build('d', ['basic', ['teamarbeit']]), c).only).toEqual([['teamarbeit'], ['messen']]);
  });

  it('count for an occupation that names a narrower one, but not the other way round', () => {
    const broad = build('broad', ['professional', ['werkzeugkunde']]);
    const narrow = build('narrow', ['professional', ['laengenmessung']]);
    expect(compare(broad, narrow)).toEqual({ all: ['werkzeugkunde'], some: [], only: [[], ['laengenmessung']] });
  });

  it('do not count beside a broader one of the same occupation', () => {
    const detailed = build('detailed', ['basic', ['laengenmessung']], ['professional', ['werkzeugkunde', 'messen']]);
    expect(compare(detailed, build('b', ['basic', ['teamarbeit']])).only).toEqual([['werkzeugkunde'], ['teamarbeit']]);
    expect(compare(detailed, build('c', ['basic', ['messen']]))).toEqual({
      all: ['messen', 'werkzeugkunde'],
      some: [],
      only: [[], []],
    });
  });

  it('are not needed where they are optional', () => {
    const optional = build('optional', ['optional', ['teamarbeit']]);
    expect(compare(build('a', ['basic', ['teamarbeit']]), optional)).toEqual({
      all: [],
      some: [],
      only: [['teamarbeit'], []],
    });
  });

  it('stand basic first, by the first kind that names them anywhere', () => {
    const a = build('a', ['professional', ['messen', 'teamarbeit']]);
    const b = build('b', ['basic', ['teamarbeit']], ['professional', ['messen', 'teamarbeit']]);
    for (const profiles of [
      [a, b],
      [b, a],
    ]) {
      const { byAll } = compareCompetences(profiles, catalogue, 'sl');
      expect(byAll.map(({ entry, kind }) => [entry.competence.id, kind])).toEqual([
        ['teamarbeit', 'basic'],
        ['messen', 'professional'],
      ]);
    }
  });

  it('stand rare first', () => {
    const [first] = content.profiles;
    if (!first) throw new Error('the small content has no profile');
    const both = build('both', ['basic', ['messen', 'teamarbeit']]);
    const more = { ...first, id: 'more', named: build('more', ['basic', ['messen']]).named };
    const { competences } = buildCatalogue({ ...content, profiles: [...content.profiles, more] });
    expect(toIds(compareCompetences([both, both], { competences }, 'sl').byAll)).toEqual(['teamarbeit', 'messen']);
  });
});

it('a competence weighs 1 where all need it, and 1 more each time half as many do', () => {
  const [any] = catalogue.competences.all;
  if (!any) throw new Error('no competence');
  const weigh = (count: number) => weighCompetence({ ...any, counts: { sl: count, de: 1 } }, 'sl', 40);
  expect([40, 20, 10, 0].map(weigh).map((weight) => weight.toFixed(2))).toEqual(['1.00', '2.00', '3.00', '6.32']);
});
