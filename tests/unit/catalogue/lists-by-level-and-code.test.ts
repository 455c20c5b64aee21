import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue, countAreas, countLevels } from '#lib/catalogue/catalogue';
import { getText, type Profile } from '#lib/profile/profile';
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

/** Copies of the full profile of the folder with Slovenian titles and other facts. */
function copy(changes: readonly { title: string; sections?: object }[]): Profile[] {
  const [profile] = content.profiles;
  if (!profile) throw new Error('no profile');
  return changes.map(({ title, sections }, index) => ({
    ...profile,
    id: `${index}`,
    sections: { ...profile.sections, ...sections },
    texts: { sl: { ...getText(profile, 'sl'), title, slug: `${index}` } },
  }));
}

describe('the levels of education', () => {
  it('stand in the order of the vocabulary, with occupations in the order of the language', () => {
    const profiles = copy(['šivilja', 'zidar', 'čebelar', 'slikar'].map((title) => ({ title })));
    const { levels } = buildCatalogue({ ...content, profiles }).getBrowseLists('sl');
    expect(levels.map(({ level, occupations }) => [level.id, ...occupations.map(({ title }) => title)])).toEqual([
      ['lehrberuf', 'Čebelar', 'Slikar', 'Šivilja', 'Zidar'],
      ['schulberuf', 'Čebelar', 'Slikar', 'Šivilja', 'Zidar'],
    ]);
  });

  it('have an address in each language that has occupations', () => {
    expect(catalogue.getBrowseLists('de').levels[0]?.paths).toEqual({
      sl: '/sl/izobrazba/vajenistvo',
      de: '/de/bildungsniveau/lehrberuf',
    });
    const profiles = copy([{ title: 'zidar' }]);
    const [level] = buildCatalogue({ ...content, profiles }).getBrowseLists('de').levels;
    expect([level?.paths, level?.occupations.length]).toEqual([{ sl: '/sl/izobrazba/vajenistvo' }, 0]);
  });
});

describe('the levels of German', () => {
  it('hold the occupations whose range includes them', () => {
    const { german } = catalogue.getBrowseLists('sl');
    expect(german.map(({ level, occupations }) => [level, occupations.length])).toEqual([
      ['A1', 0],
      ['A2', 0],
      ['B1', 1],
      ['B2', 1],
      ['C1', 0],
      ['C2', 0],
    ]);
    expect(german[2]?.paths).toEqual({ sl: '/sl/znanje-nemscine/b1', de: '/de/deutschkenntnisse/b1' });
  });

  it('tell those a source is silent about from those that are not collected yet', () => {
    const none = { silent: 0, notCollected: 0 };
    expect(catalogue.getBrowseLists('sl').unknown).toEqual({ levels: none, german: none, isco: 0 });
    expect(catalogue.getBrowseLists('de').unknown).toEqual({
      levels: { silent: 0, notCollected: 1 },
      german: { silent: 1, notCollected: 0 },
      isco: 1,
    });
  });
});

describe('the groups of ISCO-08', () => {
  const list = ({ getBrowseLists }: Catalogue) =>
    getBrowseLists('sl').isco.map(({ code, group, groups }) => [
      code,
      group?.labels.sl.text,
      ...groups.map((unit) => [unit.code, unit.group?.labels.sl.text, unit.occupations.length]),
    ]);

  it('stand under their major groups, with titles and the source of these', () => {
    expect(list(catalogue)).toEqual([
      ['7', 'poklici za neindustrijski način dela', ['7522', 'mizarji in mizarke ipd.', 1]],
    ]);
    expect(catalogue.getBrowseLists('sl').isco[0]?.groups[0]).toMatchObject({
      sources: [{ id: 'musterregister' }],
      paths: { sl: '/sl/isco/7522', de: '/de/isco/7522' },
    });
  });

  it('have titles of imported areas where the vocabulary has none, and go without where nobody has', () => {
    const [area] = content.vocabulary.areas.values();
    const [profile] = content.profiles;
    const classification = profile?.sections.classification;
    if (!area || !classification) throw new Error('no area');
    const group = { ...buildTerm('isco-2431', 'Marketing', 'trženje'), isco: '2431' };
    const areas = new Map([...content.vocabulary.areas, ['isco-24', { ...area, id: 'isco-24', groups: [group] }]]);
    const profiles = copy(
      ['2431', '0110', '7522', '2431'].map((isco) => ({
        title: isco,
        sections: { classification: { ...classification, isco } },
      })),
    );
    expect(list(buildCatalogue({ ...content, vocabulary: { ...content.vocabulary, areas }, profiles }))).toEqual([
      ['0', undefined, ['0110', undefined, 1]],
      ['2', undefined, ['2431', 'trženje', 2]],
      ['7', 'poklici za neindustrijski način dela', ['7522', 'mizarji in mizarke ipd.', 1]],
    ]);
  });
});

describe('the sources of titles', () => {
  it('are those of the vocabulary, else those of the codes', () => {
    const vocabulary = { ...content.vocabulary, 'isco-groups': new Map() };
    const [major] = buildCatalogue({ ...content, vocabulary }).getBrowseLists('sl').isco;
    expect(major?.groups[0]?.sources.map(({ id }) => id)).toEqual(['musteramt']);
    const { levels } = catalogue.getBrowseLists('sl');
    expect(levels.map(({ sources }) => sources.map(({ id }) => id))).toEqual([['musterregister'], []]);
  });
});

it('counts areas in the order of the language, and no occupation without one', () => {
  const [occupation] = catalogue.listOccupations('sl');
  const areas = [...content.vocabulary.areas.values()];
  if (!occupation) throw new Error('no occupation');
  const occupations = [...areas, undefined, areas[0]].map((area) => ({ ...occupation, area }));
  expect(countAreas('sl', occupations).map(({ area, count }) => [area.id, count])).toEqual([
    ['gewerbe', 1],
    ['wissen', 2],
  ]);
  expect(countAreas('de', occupations.reverse()).map(({ area }) => area.id)).toEqual(['gewerbe', 'wissen']);
});

it('counts no level that no occupation has', () => {
  expect(countLevels(catalogue.getBrowseLists('de'), [])).toEqual([]);
});

it('counts what a list can be narrowed to', () => {
  const occupations = catalogue.listOccupations('de');
  expect(countAreas('de', occupations).map(({ area, count }) => [area.id, count])).toEqual([['gewerbe', 2]]);
  const levels = countLevels(catalogue.getBrowseLists('de'), occupations);
  expect(levels.map(({ level, count }) => [level.id, count])).toEqual([
    ['lehrberuf', 1],
    ['schulberuf', 1],
  ]);
});
