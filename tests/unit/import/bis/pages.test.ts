import { expect, it } from 'vitest';
import { toSourceText } from '#lib/vocabulary/term';
import { reviewed } from '../../../fixtures/terms';
import { importIntoSmallSite, importOne, listNotes, readEntry } from './setup';

importIntoSmallSite();

it('reads parts in any order and reports unknown ones', async () => {
  const { profile, run } = await importOne('reordered');
  expect(Object.keys(profile.sections)).toEqual(['tasks', 'salary', 'employment', 'related', 'classification']);
  expect(profile.sections.salary).toMatchObject({ asOf: '2025-02-03', overall: { min: 2300 } });
  expect(profile.sections.salary?.bands).toBeUndefined();
  expect(profile.sections.related?.occupations).toHaveLength(1);
  expect(profile.texts.sl?.missing).toEqual(['employment']);
  expect(profile.texts.de?.missing).toEqual(['tasks']);
  expect(listNotes(run, 'left out')).toEqual(['18 an unknown heading', '20 below an unknown heading']);
});

it('leaves out sections a page lacks', async () => {
  const { profile, run } = await importOne('missing');
  expect(Object.keys(profile.sections)).toEqual(['tasks']);
  expect(profile.texts.de?.prose.tasks?.blocks).toHaveLength(1);
  expect(profile.texts.de?.summary).toMatch(/^Berufsprofil Musterreinigerin oder Musterreiniger: /);
  expect(listNotes(run, 'left out')).toEqual(['11 no salary range', '17 a code without a group of the BIS']);
});

it('reads a title with brackets in it', async () => {
  const { profile } = await importOne('bracket-title');
  expect(profile).toMatchObject({
    id: 'fachkraft-in-der-buchhaltung-m-w',
    officialTitle: 'Fachkraft in der Buchhaltung (m/w)',
    texts: {
      de: { title: 'Fachkraft in der Buchhaltung', slug: 'fachkraft-in-der-buchhaltung' },
      sl: { title: 'strokovni delavec ali strokovna delavka v računovodstvu' },
    },
  });
  expect(profile.sections.specialisations?.groups.flat().map(toSourceText)).toEqual([
    'VerkaufsrepräsentantIn (Key-Account-ManagerIn)',
    'VertreterIn (ManagerIn)',
  ]);
});

it.each([
  ['croatian', 'hr', ['5 a text in neither Slovenian nor German']],
  ['english', 'en', []],
])('imports only German from a page in another language: %s', async (name, language, leftOut) => {
  const { profile, run, out } = await importOne(name);
  expect(profile.untranslated).toEqual(['sl']);
  expect(Object.keys(profile.texts)).toEqual(['de']);
  expect(await readEntry(out, 'work-environment', 'arbeit-im-labor')).toEqual({
    id: 'arbeit-im-labor',
    labels: { de: reviewed('Arbeit im Labor'), sl: { status: 'missing' } },
  });
  expect(listNotes(run, 'guessed')[0]).toBe(`1 no Slovenian (${language}): only German is imported`);
  expect(listNotes(run, 'left out')).toEqual(leftOut);
});

it('imports what is readable of a damaged page and reports the rest', async () => {
  const { profile, run } = await importOne('damaged');
  expect(profile.sections.professional?.competences.map(({ competence }) => competence.id)).toEqual([
    'kundenbetreuungskenntnisse',
    'verpackungskenntnisse',
    'marktanalysen',
  ]);
  expect(profile.sections.digcomp?.areas).toHaveLength(1);
  expect(profile.sections.related?.occupations).toHaveLength(1);
  expect(profile.sections.classification).toBeUndefined();
  expect(listNotes(run, 'guessed')).toEqual(
    expect.arrayContaining([
      '3 read as the heading "Haupttätigkeiten"',
      '9 brackets do not match',
      '17 not indented: put under "Kundenbetreuungskenntnisse", where the vocabulary has it',
      '20 not indented: put under "Verpackungskenntnisse", as only narrower ones have examples',
    ]),
  );
  expect(listNotes(run, 'left out')).toEqual([
    '10 listed twice',
    '11 no term',
    '12 not a list item',
    '28 this area is listed twice',
    '29 no area of DigComp',
    '35 the band is outside the overall range',
    '36 no level with a salary',
    '40 no area or group of this name in areas.json',
    '44 no code of six characters',
    '46 no code of six characters',
  ]);
});
