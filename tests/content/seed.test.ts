import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sections } from '#lib/profile/profile';
import type { CompetenceNode } from '#lib/profile/sections/competence-tree';
import { toSourceText } from '#lib/vocabulary/term';
import { readReal } from './real';

const shared = join('..', 'shared');
const files = { seed: join(shared, 'seed'), terms: join(shared, 'facts', 'seed-terms.json') };
const present = Object.values(files).every((file) => existsSync(file));

interface SeedTerm {
  de: string;
  deCorrected?: string;
  section: string;
  heading?: boolean;
}

const read = (file: string) => readFileSync(file, 'utf8');
const seed = present
  ? readdirSync(files.seed)
      .map((name) => read(join(files.seed, name)))
      .join('\n')
  : '';
const { terms }: { terms: SeedTerm[] } = present ? JSON.parse(read(files.terms)) : { terms: [] };

const found = (await readReal()).profiles.find(({ id }) => id === 'key-account-managerin');
if (!found) throw new Error('the profile of the seed is not there');
const profile = found;
const { sections } = profile;

const flatten = (nodes: readonly CompetenceNode[] = []) =>
  nodes.flatMap(({ competence, narrower = [] }) => [
    toSourceText(competence),
    ...narrower.flatMap((below) => [below.competence, ...(below.examples ?? [])].map(toSourceText)),
  ]);

/** The German terms of our sections, by the headings of the seed. */
const ours: Record<string, string[]> = {
  '(title)': [profile.officialTitle],
  Einkommen: sections.salary?.bands?.map(({ level }) => toSourceText(level)) ?? [],
  'In Inseraten gefragte berufliche Kompetenzen': sections['in-demand']?.competences.map(toSourceText) ?? [],
  'Berufliche Basiskompetenzen': sections.basic?.competences.map(toSourceText) ?? [],
  'Fachliche berufliche Kompetenzen': flatten(sections.professional?.competences),
  'Überfachliche berufliche Kompetenzen': flatten(sections.transversal?.competences),
  'Typische Qualifikationsniveaus': sections.levels?.levels.map(toSourceText) ?? [],
  'Zertifikate und Ausbildungsabschlüsse':
    sections.certificates?.groups.flatMap(({ group, certificates }) => [group, ...certificates].map(toSourceText)) ??
    [],
  Arbeitsumfeld: sections.environment?.conditions.map(toSourceText) ?? [],
  Berufsspezialisierungen: sections.specialisations?.groups.flat().map(toSourceText) ?? [],
  'Verwandte Berufe': sections.related?.occupations.map(({ term }) => (term ? toSourceText(term) : '')) ?? [],
  'Zuordnung zu BIS-Berufsbereichen und -obergruppen': listPlace(sections.classification),
  'Zuordnung zu AMS-Berufssystematik (Sechssteller)': sections.classification?.ams?.map(({ title }) => title) ?? [],
  'Informationen im Ausbildungskompass': sections.links?.ausbildungskompass?.map(({ title }) => title) ?? [],
};

function listPlace(classification: Sections['classification']): string[] {
  return classification ? [classification.group.area, classification.group.group].map(toSourceText) : [];
}

/** The words of a link, not a term. */
const captions = ['zum AMS-eJob-Room'];
const wanted = terms.filter((term) => !term.heading && !captions.includes(term.de));
const headings = [...new Set(wanted.map(({ section }) => section))];

describe.skipIf(!present)(`the seed (skipped where ${shared} is not there to compare with)`, () => {
  it.each(headings)('has all terms of »%s« in their section, in their order', (heading) => {
    const expected = wanted.flatMap(({ section, de, deCorrected = de }) => (section === heading ? deCorrected : []));
    expect((ours[heading] ?? []).filter((term) => expected.includes(term))).toEqual(expected);
  });

  it('has all further training in its order', () => {
    const {
      deepening = [],
      advancement = [],
      crossField = [],
      providers = [],
      schools = [],
    } = sections['further-training'] ?? {};
    const lines = [...deepening, ...advancement, ...crossField, ...providers, ...schools].map(
      (term) => `- ${toSourceText(term)}`,
    );
    const start = seed.indexOf('Fachliche Weiterbildung Vertiefung');
    const end = seed.indexOf('Deutschkenntnisse nach GERS');
    expect(seed.slice(start, end).match(/^- .+$/gm)).toEqual(lines);
  });

  it('has the pay', () => {
    const toNumbers = (text: string[]) => text.map((figure) => Number(figure.replace('.', '')));
    const [, min = '', max = ''] = seed.match(/verdienen ab ([\d.]+) bis ([\d.]+) Euro/) ?? [];
    expect([sections.salary?.overall.min, sections.salary?.overall.max]).toEqual(toNumbers([min, max]));
    const bands = [...seed.matchAll(/\(([^():]+): ([\d.]+) bis ([\d.]+) Euro brutto\)/g)].map(
      ([, level, from = '', to = '']) => [level, ...toNumbers([from, to])],
    );
    expect(sections.salary?.bands?.map((band) => [toSourceText(band.level), band.min, band.max])).toEqual(bands);
    expect(sections.salary?.payments).toBeUndefined();
  });

  it('has the codes, the day and the other figures', () => {
    expect(seed).toContain(`- ${sections.classification?.ams?.[0]?.code} `);
    expect(seed).toContain(`**${sections.vacancies?.count}**`);
    expect(seed).toContain('aktualisiert am 21. November 2025');
    const days = [sections.tasks?.sources[0]?.date, sections.salary?.asOf, sections.vacancies?.asOf];
    expect(days).toEqual(Array(3).fill('2025-11-21'));
    expect(seed).toContain(`${sections.german?.from} Sehr gute bis ${sections.german?.to} Exzellente`);
  });

  it('has no digital levels that the seed lost', () => {
    expect(sections.digcomp?.areas.filter(({ from, to }) => from !== undefined || to !== undefined)).toMatchObject([
      { area: { id: '2' }, from: 3, stated: 'words' },
    ]);
  });
});

it('has as many entries as the source', () => {
  const training = sections['further-training'];
  expect({
    inDemand: sections['in-demand']?.competences.length,
    basic: sections.basic?.competences.length,
    professional: sections.professional?.competences.length,
    transversal: sections.transversal?.competences.length,
    transversalBelow: sections.transversal?.competences.flatMap(({ narrower = [] }) => narrower).length,
    levels: sections.levels?.levels.length,
    deepening: training?.deepening?.length,
    advancement: training?.advancement?.length,
    crossField: training?.crossField?.length,
    providers: training?.providers?.length,
    schools: training?.schools?.length,
    environment: sections.environment?.conditions.length,
    specialisations: sections.specialisations?.groups.flat().length,
    specialisationGroups: sections.specialisations?.groups.length,
    related: sections.related?.occupations.length,
    digcomp: sections.digcomp?.areas.length,
  }).toEqual({
    inDemand: 10,
    basic: 4,
    professional: 15,
    transversal: 9,
    transversalBelow: 1,
    levels: 3,
    deepening: 9,
    advancement: 8,
    crossField: 5,
    providers: 3,
    schools: 4,
    environment: 2,
    specialisations: 13,
    specialisationGroups: 7,
    related: 7,
    digcomp: 6,
  });
  expect(sections.classification?.ams).toEqual([{ code: '760152', title: 'Key-Account-Manager/in' }]);
});
