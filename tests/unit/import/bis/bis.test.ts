import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toSourceText } from '#lib/vocabulary/term';
import { reviewed } from '../../../fixtures/terms';
import { importOne, listNotes, readEntry } from './setup';

describe('a whole page', async () => {
  const { profile, run, out } = await importOne('good');
  const { sections, texts } = profile;

  it('imports the title and date', () => {
    expect(run).toMatchObject({ code: 0, complaints: [] });
    expect(profile).toMatchObject({
      id: 'musterprueferin',
      officialTitle: 'MusterprüferIn',
      imported: true,
    });
    expect(profile.sections.tasks?.sources).toMatchObject([{ date: '2025-01-03' }]);
    expect(profile.updated).toBeUndefined();
    expect(profile.untranslated).toBeUndefined();
  });

  it('dates figures by the page', () => {
    expect(sections.salary).toMatchObject({
      asOf: '2025-01-03',
      overall: { min: 2000, max: 2900 },
      bands: [
        { level: { id: 'beruf-mit-lehrausbildung' }, min: 2000, max: 2400 },
        { level: { id: 'akademischer-beruf' }, min: 2500, max: 2900 },
      ],
    });
    expect(sections.vacancies).toMatchObject({ count: 1204, asOf: '2025-01-03' });
    expect(sections.vacancies?.url).toBeUndefined();
    expect(sections.german).toMatchObject({ from: 'B1' });
    expect(sections.german?.to).toBeUndefined();
    expect(sections.placement?.specialisations).toEqual([]);
  });

  it('imports trees with nested brackets, commas and a lost indent', () => {
    const tree = sections.professional?.competences.map(({ competence, narrower }) => [
      toSourceText(competence),
      narrower?.map((below) => [toSourceText(below.competence), below.examples?.map(toSourceText)]),
    ]);
    expect(tree).toEqual([
      [
        'Prüfkenntnisse',
        [
          ['Musterprüfung', ['Sicht-, Tastprüfung', 'Messen (mechanisch)', 'M2M']],
          ['Lagerung', undefined],
        ],
      ],
      ['Marketingkenntnisse', [['Direktmarketing', ['Dialogmarketing']]]],
    ]);
  });

  it('adds new terms as machine translations and copies known ones', async () => {
    expect(await readEntry(out, 'competences', 'musterpruefung')).toEqual({
      id: 'musterpruefung',
      labels: { de: reviewed('Musterprüfung'), sl: { text: 'preverjanje vzorcev', status: 'machine' } },
      broader: 'pruefkenntnisse',
    });
    expect(await readEntry(out, 'competences', 'sicht-tastpruefung')).toMatchObject({
      labels: { sl: { text: 'vid, otip' } },
    });
    expect(await readEntry(out, 'competences', 'c-plus-plus-kenntnisse')).toMatchObject({
      labels: { sl: { text: 'znanje C++' } },
    });
    expect(await readEntry(out, 'occupations', 'salesmanagerin')).toMatchObject({
      labels: { sl: { status: 'reviewed' } },
    });
    expect(await readEntry(out, 'competences', 'm2m-2')).toMatchObject({
      labels: { sl: { status: 'reviewed' } },
      broader: 'musterpruefung',
    });
    expect(await readEntry(out, 'sources', 'ams-bis-musterprueferin-2025-01-03')).toMatchObject({ date: '2025-01-03' });
  });

  it('imports training with the levels of the register and leaves out unknown ones', () => {
    const routes = sections.training?.routes.map(({ route, eqf, printed, fields }) => [
      route.id,
      eqf,
      printed,
      fields?.map(({ field, narrower }) => [field.id, narrower?.map(({ id }) => id)]),
    ]);
    expect(routes).toEqual([
      ['lehre', [4], 'NQR IV', undefined],
      ['ahs', undefined, 'NQR IV', [['kaufmaennische-berufe', undefined]]],
      ['hochschulstudien', [6, 7], 'NQR VI, NQR VII', [['wirtschaft-recht-management', ['marketing-und-sales']]]],
    ]);
    expect(sections['further-training']).toMatchObject({
      deepening: [{ id: 'messtechnik' }],
      providers: [{ id: 'betriebsinterne-schulungen' }],
      schools: [{ id: 'kollegs' }],
    });
    expect(sections.certificates?.groups).toMatchObject([
      { group: { id: 'pruefausbildungen' }, certificates: [{ id: 'zertifikat-pruefwesen' }] },
    ]);
  });

  it('imports digital levels only from words', () => {
    expect(sections.digcomp?.areas.map(({ area, from, stated }) => [area.id, from, stated])).toEqual([
      ['0', 1, 'words'],
      ['1', undefined, undefined],
    ]);
    expect(texts.de?.prose.digcomp?.blocks).toHaveLength(1);
    expect(Object.keys(texts.de?.prose.digcomp?.parts ?? {})).toEqual(['0', '1']);
  });

  it('imports specialisations by group, and the classification', () => {
    expect(
      sections.specialisations?.groups.map((group) => group.map(({ labels }) => [labels.de.text, labels.sl.text])),
    ).toEqual([
      [
        ['WarenprüferIn', 'preizkuševalec blaga'],
        ['Muster-Representative (m/w) im Außendienst', 'zastopnik (m/ž) za vzorce'],
      ],
      [
        ['MustervertreterIn (MusterprüferIn)', 'zastopnik (Preizkuševalec)'],
        ['Farb-PrüferIn', undefined],
      ],
    ]);
    expect(sections.classification).toMatchObject({
      group: { group: { id: 'lager-logistik' } },
      ams: [{ code: '999901', title: 'Musterprüfer/in' }],
    });
    expect(sections.links?.berufslexikon).toEqual([{ title: 'MusterprüferIn', kind: 'Lehre' }]);
  });

  it('imports texts in both languages and escapes them', async () => {
    expect(texts.sl).toMatchObject({
      slug: 'vzorcni-preizkusevalec',
      title: 'vzorčni preizkuševalec ali vzorčna preizkuševalka',
      missing: ['german', 'digcomp'],
    });
    expect(texts.de).toMatchObject({ title: 'Musterprüferin oder Musterprüfer', status: 'machine' });
    expect(await readFile(join(out, 'profiles/musterprueferin/de.md'), 'utf8')).toContain('für die \\*Ordnung\\* im');
  });

  it('reports what it guessed and what it left out', () => {
    expect(listNotes(run, 'left out')).toEqual(['62 a level in words that no rule covers']);
    expect(listNotes(run, 'guessed').slice(7)).toEqual([
      '36 "M2M" is under "telematik" in the vocabulary: added once more',
      '40 not indented: put under "Marketingkenntnisse", where the vocabulary has it',
      '61 at least level 1, from the words "zumindest auf grundlegendem Niveau"',
      '75 the register has no level for it',
    ]);
    expect(run.lines.at(-1)).toBe('1 profile: 51 imported, 11 guessed, 1 left out');
  });
});
