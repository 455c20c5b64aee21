import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseContent, readContentFiles } from '#lib/content/content';
import { importEsco } from '#lib/import/esco/import-esco';
import { listReserved, type Reserved } from '#lib/import/esco/reserved';
import { toTitles } from '#lib/import/esco/titles';
import { formatProblems } from '#lib/problem/problem';

const fixtures = 'tests/fixtures/import/esco';
const nothing: Reserved = listReserved([]);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'esco-'));
  await cp(fixtures, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const toPaths = (root = folder) => ({
  de: join(root, 'de'),
  sl: join(root, 'sl'),
  relations: join(root, 'relations'),
  ams: join(root, 'ams.csv'),
});

async function run(reserved = nothing) {
  const result = await importEsco(toPaths(), reserved);
  if (!result.ok) throw new Error(formatProblems(result.problems));
  const { profiles, shared, summary } = result.value;
  const all = [...profiles.flatMap(({ files }) => files), ...shared];
  return { files: new Map(all.map(({ path, text }) => [path, text])), summary };
}

async function findMistake(file: string, change: (text: string) => string | Buffer): Promise<string> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
  const result = await importEsco(toPaths(), nothing);
  return result.ok ? 'no problems' : formatProblems(result.problems).replaceAll(`${folder}/`, '');
}

it('imports what German has and reports what is guessed and left out', async () => {
  const { files, summary } = await run();
  expect([...files.keys()].filter((path) => path.endsWith('profile.json'))).toEqual([
    'profiles/esco-2433-6/profile.json',
    'profiles/esco-2433-7/profile.json',
    'profiles/esco-3322-1/profile.json',
    'profiles/esco-3322-2/profile.json',
  ]);
  expect(JSON.parse(files.get('profiles/esco-2433-6/profile.json') ?? '')).toMatchObject({
    officialTitle: 'Handelsvertreter/Handelsvertreterin',
    sourceUpdated: '2024-01-25',
    imported: true,
    sections: {
      tasks: { sources: ['esco'] },
      basic: { competences: ['verkaufstechnik'] },
      optional: { competences: ['messen'] },
      classification: {
        group: 'isco-2433',
        isco: '2433',
        ams: [{ code: '076015', title: 'Handelsvertreter/in' }],
        amsRelated: [
          { code: '111111', title: 'Vertreter/in' },
          { code: '222222', title: 'A/in' },
        ],
      },
    },
  });
  expect(files.get('profiles/esco-2433-6/sl.md')).toBe(`---
slug: trgovski-zastopnik-2433-6
status: machine
title: "trgovski zastopnik ali trgovska zastopnica"
feminine: "trgovska zastopnica"
masculine: "trgovski zastopnik"
summary: "Trgovski zastopnik ali trgovska zastopnica: kompetence in uvrstitev po evropski klasifikaciji ESCO (šifra 2433.6), prevzeto samodejno."
alternatives:
  - "trgovski potnik"
missing: [tasks]
---
`);
  expect(files.get('profiles/esco-2433-6/de.md')).toContain('slug: handelsvertreter\n');
  expect(summary).toEqual([
    'imported: 4 occupations, 2 areas of ISCO-08, 5 relations to 3 competences, 1 AMS codes',
    'guessed: one title for both genders where the label has one form (de 1, sl 1) or is unclear (de 0, sl 0)',
    'left out: 1 relations to 1 competences without a German label',
    'for the search only: 2 AMS codes without an exact match, or with several',
    'left out: AMS codes that are not six characters: 1',
    `left out: occupations without German: 1\n  ${folder}/sl/occupations_sl.csv:5  samo slovensko`,
    `not translated: occupations without Slovenian: 1\n  ${folder}/de/occupations_de.csv:7  Nur Deutsch/Nur Deutsche`,
  ]);
});

it('builds the same twice, and content that is valid beside the curated one', async () => {
  const valid = await readContentFiles('tests/fixtures/valid', 'content');
  const { files } = await run(listReserved([valid]));
  expect([...(await run(listReserved([valid]))).files]).toEqual([...files]);
  const content = parseContent([valid, { label: 'esco', files, problems: [] }]);
  expect(content.ok ? '' : formatProblems(content.problems)).toBe('');
  if (content.ok) expect(content.value.profiles.filter(({ imported }) => imported)).toHaveLength(4);
});

it('reuses no slug and no competence id of the site for something else', async () => {
  const slugs = { sl: new Map([['vodja-prodaje', 'x']]), de: new Map([['handelsvertreter', 'x']]) };
  const { files } = await run({ slugs, competences: new Map([['messen', 'das Messen']]) });
  expect(files.get('profiles/esco-3322-1/sl.md')).toContain('slug: vodja-prodaje-3322-1\n');
  expect(files.get('profiles/esco-2433-6/de.md')).toContain('slug: handelsvertreter-2433-6\n');
  expect(JSON.parse(files.get('vocabulary/competences.json') ?? '').map(({ id }: { id: string }) => id)).toContain(
    'messen-00000002',
  );
});

describe('titles', () => {
  it.each([
    ['de', 'Leiter für Bühne/Leiterin für Bühne', 'Leiterin oder Leiter für Bühne', 'pair'],
    [
      'de',
      'Import-/Exportmanager/Import-/Exportmanagerin',
      'Import-/Exportmanagerin oder Import-/Exportmanager',
      'pair',
    ],
    ['de', 'Schichtleiter/in Bergbau', 'Schichtleiter/in Bergbau', 'unclear'],
    ['de', 'Lehrkraft', 'Lehrkraft', 'single'],
    ['sl', 'zastopnik/zastopnica za trgovino', 'zastopnik ali zastopnica za trgovino', 'pair'],
    ['sl', 'tehnični direktor/tehnična direktorica', 'tehnični direktor ali tehnična direktorica', 'pair'],
    ['sl', 'pralec/perica', 'pralec/perica', 'unclear'],
  ] as const)('%s: %s', (locale, label, title, form) => {
    expect(toTitles(locale, label)).toMatchObject({ title, form });
  });
});

describe('a file that is not as it should be', () => {
  it.each([
    ['empty', 'de/occupations_de.csv', () => '', 'de/occupations_de.csv:1:1  the file is empty'],
    ['wrong columns', 'sl/occupations_sl.csv', () => 'a,b\n1,2\n', 'sl/occupations_sl.csv:1:1  no column "conceptUri'],
    [
      'lost cell',
      'sl/ISCOGroups_sl.csv',
      (text: string) => `${text}x,y\n`,
      'sl/ISCOGroups_sl.csv:4:1  2 cells instead of 4',
    ],
    ['open quote', 'de/skills_de.csv', (text: string) => `${text}Skill,"x`, 'a quote is never closed'],
    [
      'huge line',
      'de/skills_de.csv',
      (text: string) => `${text}Skill,x,"${'y'.repeat(1_100_000)}"\n`,
      'a record of more than 1000000',
    ],
    [
      'Latin-1',
      'de/occupations_de.csv',
      (text: string) => Buffer.from(text, 'latin1'),
      'de/occupations_de.csv:1:1  the file is not UTF-8',
    ],
    ['no header', 'ams.csv', () => 'a,b\n', 'ams.csv:1:1  no line that begins with "Classification 1 URI"'],
  ])('%s', async (_, file, change, expected) => {
    expect(await findMistake(file, change)).toContain(expected);
  });

  it('missing', async () => {
    await rm(join(folder, 'relations'), { recursive: true });
    const result = await importEsco(toPaths(), nothing);
    expect(result.ok ? '' : formatProblems(result.problems)).toContain(
      `occupationSkillRelations.csv:1:1  the file is missing\n  there is no folder ${folder}/relations`,
    );
  });

  it('with an address twice: the first is imported', async () => {
    const path = join(folder, 'sl/occupations_sl.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(path, `${text}${text.split('\n')[1]}\n`);
    expect((await run()).summary).toContainEqual(
      expect.stringMatching(
        /^left out: occupations with the address of another: 1\n {2}\S+occupations_sl\.csv:6 {2}http/,
      ),
    );
  });
});

const real = process.env.ESCO_DATA ?? '../shared/data/esco';
it.skipIf(!existsSync(real))(
  `imports 3,039 occupations of the real data (skipped where ${real} is not there)`,
  async () => {
    const relations = join(real, 'v1.1.1-relations');
    const result = await importEsco({ de: join(real, 'v1.2.0-de'), sl: join(real, 'v1.0.8-sl'), relations }, nothing);
    expect(result.ok && result.value.summary[0]).toMatch(/^imported: 3039 occupations, 42 areas of ISCO-08, /);
  },
  60_000,
);
