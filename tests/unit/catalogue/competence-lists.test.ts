import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import type { CompetenceEntry } from '#lib/catalogue/competence-hierarchy';
import { groupCompetencesByLetter, type ListedCompetence, listCompetenceAreas } from '#lib/catalogue/competence-lists';
import type { Profile } from '#lib/profile/profile';
import { readValid } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

let content: Awaited<ReturnType<typeof readValid>>;
beforeAll(async () => {
  content = await readValid();
});

describe('the competences without an area', () => {
  const list = (name: string, narrower: ListedCompetence[] = []): ListedCompetence => ({
    competence: buildTerm(name, name, name),
    path: `/${name}`,
    count: 0,
    narrower,
  });

  it('stand under their letters, those that start with a sign or digit last, and are counted at all depths', () => {
    const entries = [list('3D-tisk'), list('angleščina', [list('b', [list('c')]), list('d')]), list('čiščenje')];
    const letters = groupCompetencesByLetter([...entries, list('administracija')], 'sl');
    expect(letters.map(({ letter, slug, size, competences }) => [letter, slug, size, competences.length])).toEqual([
      ['A', 'a', 5, 2],
      ['Č', 'c-stresica', 1, 1],
      ['#', 'drugo', 1, 1],
    ]);
    const behind = groupCompetencesByLetter([list('a'), list('3D'), list('b')], 'de');
    expect(behind.map(({ letter }) => letter)).toEqual(['A', 'B', '#']);
  });
});

it('areas stand in the order of the language, with their broadest competences in that order, and no area last', () => {
  const [any] = buildCatalogue(content).competences.all;
  if (!any) throw new Error('no competence');
  const toArea = (name: string) => ({ ...buildTerm(name, name, name), slug: { sl: name, de: name } });
  const build = (name: string, area?: ReturnType<typeof toArea>, more: Partial<CompetenceEntry> = {}) =>
    ({ ...any, competence: buildTerm(name, name, name), area, broader: undefined, narrower: [], ...more }) as const;
  const [saw, boat] = ['žaga', 'čoln'].map(toArea);
  const broad = build('z', saw, { narrower: [build('y'), build('x')] });
  const entries = [
    build('1'),
    build('b', boat),
    broad,
    build('a', boat),
    build('2'),
    build('y', saw, { broader: broad }),
  ];
  expect(
    listCompetenceAreas(entries, 'sl').map(({ area, competences, size }) => [
      area?.id,
      size,
      ...competences.map(({ competence, narrower }) => [competence.id, ...narrower.map((one) => one.competence.id)]),
    ]),
  ).toEqual([
    ['čoln', 2, ['a'], ['b']],
    ['žaga', 3, ['z', 'x', 'y']],
    [undefined, 2, ['1'], ['2']],
  ]);
});

describe('the occupations that need a competence', () => {
  /** Which narrower competences a section that names these has instead of each one above. */
  function listInstead(...ids: string[]): Record<string, string[] | undefined> {
    const [profile] = content.profiles;
    if (!profile) throw new Error('no profile');
    const unknown = buildTerm('unknown', 'unknown');
    const competences = ids.map((id) => content.vocabulary.competences.get(id) ?? unknown);
    const named: Profile['named'] = [{ kind: 'basic', sources: [], competences }];
    const { all } = buildCatalogue({ ...content, profiles: [{ ...profile, named }] }).competences;
    const needed = all.flatMap(({ competence, users }) => {
      const [user] = users.sl.list()[0]?.users ?? [];
      return user ? [[competence.id, user.instead.map(({ id }) => id)]] : [];
    });
    return Object.fromEntries(needed);
  }

  it('name it, or narrower ones instead, but never both', () => {
    expect(listInstead('laengenmessung')).toEqual({
      werkzeugkunde: ['laengenmessung'],
      messen: ['laengenmessung'],
      laengenmessung: [],
    });
    const both = { werkzeugkunde: ['messen', 'laengenmessung'], messen: [], laengenmessung: [] };
    expect(listInstead('messen', 'laengenmessung')).toEqual(both);
    expect(listInstead('laengenmessung', 'messen')).toEqual({
      ...both,
      werkzeugkunde: ['laengenmessung', 'messen'],
    });
    expect(listInstead('laengenmessung', 'werkzeugkunde', 'messen').werkzeugkunde).toEqual([]);
  });

  it('are none for a competence that the vocabulary does not have', () => {
    expect(listInstead('unknown')).toEqual({});
  });

  it('make it curated also where they have a page in one language only', () => {
    const profiles = content.profiles.filter(({ id }) => id === 'probenprueferin');
    const [profile] = profiles;
    const competence = content.vocabulary.competences.get('absprache');
    if (!profile || !competence) throw new Error('nothing to copy');
    const named: Profile['named'] = [{ kind: 'basic', sources: [], competences: [competence] }];
    const { competences } = buildCatalogue({ ...content, profiles: [{ ...profile, named }] });
    expect(competences.find('absprache')).toMatchObject({ curated: true, counts: { sl: 0, de: 1 } });
    expect(competences.find('messen')).toMatchObject({ curated: false, counts: { sl: 0, de: 0 } });
  });
});
