import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildCatalogue, type Catalogue } from '#lib/catalogue/catalogue';
import type { CompetenceEntry } from '#lib/catalogue/competence-hierarchy';
import { describeCompetence, isCompetenceWorthFinding } from '#lib/catalogue/competence-page';
import { mostUsers } from '#lib/catalogue/occupations-needing';
import type { Profile } from '#lib/profile/profile';
import { listNamed } from '#lib/profile/summary';
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

function find(id: string, { competences } = catalogue): CompetenceEntry {
  const entry = competences.find(id);
  if (!entry) throw new Error(`no competence "${id}"`);
  return entry;
}

describe('a competence', () => {
  it('knows what is above and below it, and the area of what is above', () => {
    const entry = find('laengenmessung');
    expect([entry.broader?.competence.id, entry.broader?.broader?.competence.id]).toEqual(['messen', 'werkzeugkunde']);
    expect(find('werkzeugkunde').narrower.map(({ competence }) => competence.id)).toEqual(['messen']);
    expect([entry.area?.id, find('teamarbeit').area]).toEqual(['handwerk', undefined]);
  });

  it('has the occupations that need it, each under the first kind of section that names it', () => {
    expect(
      find('messen')
        .users.sl.list()
        .map(({ kind }) => kind),
    ).toEqual(['in-demand']);
    expect(find('laengenmessung').uses.map(({ id }) => id)).toEqual(['musterbauerin']);
    expect(find('werkzeugkunde').counts).toEqual({ sl: 1, de: 1 });
  });

  it('is found by its slug, in German by its id, and by nothing else', () => {
    const { findBySlug } = catalogue.competences;
    expect(findBySlug('sl', 'poznavanje-orodij')).toBe(find('werkzeugkunde'));
    expect(findBySlug('de', 'werkzeugkunde')).toBe(find('werkzeugkunde'));
    expect(findBySlug('sl', 'messen')).toBe(find('messen'));
    for (const slug of ['werkzeugkunde', 'constructor', '__proto__']) expect(findBySlug('sl', slug)).toBeUndefined();
  });

  it('is curated where an editor gave it a slug, or a profile that is not imported needs it or a narrower one', () => {
    const profiles = content.profiles.map((profile) => ({ ...profile, imported: true as const }));
    const imported = buildCatalogue({ ...content, profiles });
    expect(imported.competences.listCurated().map(({ competence }) => competence.id)).toEqual(['werkzeugkunde']);
    expect(catalogue.competences.listCurated()).toHaveLength(5);
  });

  it('is for search engines where it is curated and translated', () => {
    const entry = find('laengenmessung');
    expect(['sl', 'de'].map((locale) => isCompetenceWorthFinding(entry, locale === 'sl' ? 'sl' : 'de'))).toEqual([
      false,
      true,
    ]);
    expect(isCompetenceWorthFinding({ ...entry, curated: false }, 'de')).toBe(false);
  });
});

describe('the page of a competence', () => {
  it('lists who needs it by kind; who needs only a narrower one, with the name of that', () => {
    const { users, count } = describeCompetence(find('werkzeugkunde'), catalogue, 'sl');
    const toText = ({ kind, users: of }: (typeof users)[number]) => [
      kind,
      ...of.map(({ occupation, instead }) => [occupation.title, ...instead.map(({ id }) => id)]),
    ];
    expect(users.map(toText)).toEqual([['basic', ['Izdelovalec ali izdelovalka vzorcev']]]);
    const narrower = content.profiles.map((profile) => ({
      ...profile,
      named: profile.named.filter(({ kind }) => kind === 'in-demand'),
    }));
    const entry = find('werkzeugkunde', buildCatalogue({ ...content, profiles: narrower }));
    expect(entry.users.sl.list().map(toText)).toEqual([
      ['in-demand', ['Izdelovalec ali izdelovalka vzorcev', 'messen']],
    ]);
    expect(count).toBe(1);
  });

  it('says where it belongs', () => {
    const { area, broader, narrower, sources, matchPath } = describeCompetence(find('messen'), catalogue, 'sl');
    expect(area?.path).toBe('/sl/kompetence#handwerk');
    expect(broader.map(({ id }) => id)).toEqual(['werkzeugkunde']);
    expect(narrower).toMatchObject([{ path: '/sl/kompetence/laengenmessung', count: 1 }]);
    expect(sources.map(({ id }) => id)).toEqual(['musteramt']);
    expect(matchPath).toBe('/sl/kaj-ze-znam?k=messen');
  });
});

describe('the list of competences', () => {
  it('has areas in the order of the language with what stands in them, and at last what is in none', () => {
    const areas = catalogue.competences.listAreas('sl');
    expect(areas.map(({ area, size, competences }) => [area?.id, size, competences.length])).toEqual([
      ['handwerk', 3, 1],
      [undefined, 2, 1],
    ]);
    expect(catalogue.competences.paginated).toBe(false);
  });

  it('has those without an area under their letters', () => {
    const letters = catalogue.competences.listLetters('de');
    expect(letters.map(({ letter, slug, size }) => [letter, slug, size])).toEqual([['T', 't', 2]]);
  });
});

it('paginates 12,000 competences, none of which an editor has worked on', () => {
  const [first] = content.vocabulary.competences.values();
  const [profile] = content.profiles;
  if (!first || !profile) throw new Error('nothing to copy');
  const { area: _, slug, ...bare } = first;
  const all = Array.from({ length: 12_000 }, (_, index) => ({
    ...bare,
    ...buildTerm(`k-${index}`, `Kenntnis ${index}`),
  }));
  const optional = { sources: profile.sections.tasks?.sources ?? [], competences: all.slice(0, 40) };
  const sections = { optional };
  const imported: Profile = { ...profile, id: 'p', imported: true, sections, named: listNamed(sections) };
  const vocabulary = { ...content.vocabulary, competences: new Map(all.map((entry) => [entry.id, entry])) };
  const { competences } = buildCatalogue({ ...content, vocabulary, profiles: [imported] });
  expect([competences.all.length, competences.paginated, competences.listCurated().length]).toEqual([12_000, true, 0]);
  expect(competences.find('k-0')?.counts.de).toBe(1);
});

it('lists the start of many occupations, curated ones first, and counts them all', () => {
  const [profile] = content.profiles;
  const [competence] = content.vocabulary.competences.values();
  if (!profile || !competence) throw new Error('nothing to copy');
  const basic = { sources: profile.sections.tasks?.sources ?? [], competences: [competence] };
  const profiles = Array.from({ length: mostUsers + 5 }, (_, index): Profile => {
    const curated = index === mostUsers + 4;
    const named = listNamed({ basic });
    return { ...profile, id: `p-${index}`, ...(curated ? {} : { imported: true }), named };
  });
  const { competences } = buildCatalogue({ ...content, profiles });
  const entry = competences.find(competence.id);
  const [group] = entry ? entry.users.de.list() : [];
  expect([group?.kind, group?.count, group?.users.length]).toEqual(['basic', mostUsers + 5, mostUsers]);
  expect(group?.users[0]?.occupation.profile.id).toBe(`p-${mostUsers + 4}`);
});
