import { describe, expect, it } from 'vitest';
import { readReal } from './real';

const { profiles, vocabulary } = await readReal();

/** The last two characters of an apprentices' code are 80 or more, or a letter and a digit. */
const isApprentices = (code: string) => /([89]\d|[A-Z]\d)$/.test(code);

/** The level that goes with a way into the occupation; the words of the AMS for levels stand for the same schools. */
const levelsOf: Record<string, string[]> = {
  bms: ['bms', 'beruf-mit-mittlerer-beruflicher-schul-und-fachausbildung'],
  bhs: ['bhs', 'beruf-mit-hoeherer-beruflicher-schul-und-fachausbildung'],
  kollegs: ['kolleg'],
  'lenkberechtigung-d-code-95': ['lenkberechtigung-code-95'],
  hochschulstudien: ['uni-fh-ph', 'akademischer-beruf'],
};
const toLevels = (route: string) => levelsOf[route] ?? [route];

/** The ways that go with a page of the Berufslexikon, by its kind. */
const routesOf: Record<string, string[]> = {
  'Hilfs-/Anlernberuf': ['hilfs-anlernberuf'],
  'Kurz-/Spezialausbildung': ['kurz-spezialausbildung'],
  Lehre: ['lehre'],
  Schule: ['schule', 'bms', 'bhs'],
  'Uni/FH/PH': ['hochschulstudien'],
};

/** The one profile that follows a page of the BIS that was read as a whole. */
const ofBis = 'key-account-managerin';
const ofEditors = profiles.filter(({ id }) => id !== ofBis);
const ids = (sources: readonly { id: string }[] = []) => sources.map(({ id }) => id);

describe.each(profiles.map((profile) => [profile.id, profile.sections] as const))('%s', (_, sections) => {
  const routes = sections.training?.routes ?? [];
  const levels = sections.levels?.levels.map(({ id }) => id) ?? [];

  it('shows no code of apprentices', () => {
    expect(sections.classification?.ams?.filter(({ code }) => isApprentices(code)) ?? []).toEqual([]);
  });

  it('has a way for each page of the Berufslexikon', () => {
    const ways = routes.map(({ route }) => route.id);
    for (const { kind, title } of sections.links?.berufslexikon ?? []) {
      if (!kind) continue;
      const wanted = routesOf[kind];
      expect(wanted, `${title}: ${kind}`).toBeDefined();
      expect(
        wanted?.some((way) => ways.includes(way)),
        `${title}: ${kind}`,
      ).toBe(true);
    }
  });

  it('has a level for each way and a way for each level', () => {
    const reached = routes.flatMap(({ route }) => toLevels(route.id));
    expect(levels.filter((level) => !reached.includes(level))).toEqual([]);
    expect(routes.filter(({ route }) => !toLevels(route.id).some((level) => levels.includes(level)))).toEqual([]);
  });

  it('names pay only for levels it has', () => {
    for (const { level } of sections.salary?.bands ?? []) expect(levels).toContain(level.id);
  });

  it('gives ways the level of the register, and none where it is not known', () => {
    const register: Record<string, number[]> = { lehre: [4], bms: [4], bhs: [5], hochschulstudien: [6, 7] };
    for (const { route, eqf } of routes) {
      const known = register[route.id];
      if (known) expect(known, route.id).toEqual(expect.arrayContaining(eqf ?? []));
      else expect(eqf, route.id).toBeUndefined();
    }
  });
});

it('marks as ours what the editors know themselves', () => {
  for (const { id, sections } of ofEditors) {
    expect(ids(sections.employment?.sources), id).toEqual(['redaktion']);
    expect(ids(sections.tasks?.sources), id).toContain('redaktion');
    if (sections.training) expect(ids(sections.training.sources), id).toContain('redaktion');
    if (sections.related) expect(ids(sections.related.sources), id).toEqual(['redaktion']);
  }
});

it('rests no figure and no name on the editors alone', () => {
  for (const { id, sections } of profiles)
    for (const name of ['salary', 'vacancies', 'german', 'levels', 'classification', 'links', 'basic'] as const)
      expect(ids(sections[name]?.sources), `${id}: ${name}`).not.toContain('redaktion');
});

it('calls silent only what a page that was read does not say', () => {
  expect(profiles.filter(({ silent }) => silent?.length).map(({ id }) => id)).toEqual([ofBis]);
});

it('says of every profile when it was new, and what has changed since', () => {
  for (const { id, changes = [], updated, sourceUpdated } of profiles) {
    expect(changes.at(-1)?.what, id).toEqual({ sl: 'Nov opis.', de: 'Neues Profil.' });
    for (const { what } of changes.slice(0, -1)) {
      expect(what.sl, id).toMatch(/^(?:Spremenjeno|Novo): .+\.$/);
      expect(what.de, id).toMatch(/^(?:Geändert|Neu): .+\.$/);
    }
    expect(updated, id).toBeDefined();
    // The day of a source stands with the source.
    expect(sourceUpdated, id).toBeUndefined();
  }
});

it('says of every source what was taken from it, and when it was published or read', () => {
  for (const { id, date, collected, note, short } of vocabulary.sources.values()) {
    expect(date ?? collected, id).toBeDefined();
    expect(note, id).toBeDefined();
    // A line below a section joins the short names by commas.
    expect(`${short.de} ${short.sl}`, id).not.toContain(',');
  }
});

it('tells a start page from the page of an occupation', () => {
  for (const { sections } of profiles) {
    const { bis, berufslexikon = [], ausbildungskompass = [] } = sections.links ?? {};
    for (const link of [...(bis ? [bis] : []), ...berufslexikon, ...ausbildungskompass]) {
      if (link.url) expect(Boolean(link.start), link.url).toBe(!/\/\d+[-~]/.test(link.url));
    }
  }
});
