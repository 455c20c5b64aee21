import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readCsv } from '#lib/import/csv';
import { german, relations, setUpEsco, slovenian } from './setup';

const { at, run, change, listFiles } = setUpEsco();

describe('what is left out', () => {
  it.each([
    [
      'a group of three digits',
      german,
      (t: string) => t.replace(',2433,', ',243,'),
      'whose ISCO group is not four digits: 1',
      '"243"',
    ],
    [
      'a code of a date',
      german,
      (t: string) => t.replace(',2433.7', ',01.07.2433'),
      'whose code is not an ESCO code: 1',
      '"01.07.2433"',
    ],
    [
      'a code that leads out of the folder',
      german,
      (t: string) => t.replace(',2433.7', ',../../evil'),
      'whose code is not an ESCO code: 1',
      '"../../evil"',
    ],
    [
      'a code twice',
      german,
      (t: string) => t.replace(',2433.7', ',2433.6'),
      'with the code of another occupation: 1',
      '2433.6',
    ],
  ])('is counted by reason, with its line: %s', async (_, file, edit, reason, value) => {
    await change(file, edit);
    const { code, printed } = await run();
    expect(printed).toContain(`left out: occupations ${reason}\n`);
    expect(printed).toMatch(new RegExp(`occupations_de\\.csv:\\d+ {2}${value.replaceAll(/[.\\/"]/g, '\\$&')}`));
    expect(code).toBe(0);
  });

  it('is an occupation that is obsolete', async () => {
    await change(german, (text) =>
      text
        .replace('conceptType,', 'status,conceptType,')
        .replaceAll(/^Occ/gm, 'released,Occ')
        .replace('released,', 'obsolete,'),
    );
    expect((await run()).printed).toContain('left out: obsolete occupations: 1');
  });

  it('is an invalid date, but not its occupation', async () => {
    await change(german, (text) => text.replace('2024-02-01T00:00:00Z', '01.02.2024 00:00'));
    const { code, printed } = await run();
    expect(printed).toContain('without a date of change, which is not written as 2024-01-25: 1');
    expect(JSON.parse(await readFile(join(at.out, 'profiles/esco-2433-7/profile.json'), 'utf8'))).not.toHaveProperty(
      'sourceUpdated',
    );
    expect(code).toBe(0);
  });

  it('is a profile the site would refuse, reported with its line', async () => {
    await change(german, (text) => text.replace('Verkaufsaufsichtskraft', 'Verkaufs*aufsicht*skraft'));
    const { code, complaints } = await run();
    expect(complaints).toMatch(/"Verkaufs\*aufsicht\*skraft" has the character \*/);
    expect(complaints).toMatch(
      /not written: profiles\/esco-3322-1 \(from \S*occupations_de\.csv:6\), as it would have these problems/,
    );
    expect(code).toBe(1);
    expect(await listFiles()).not.toContain('profiles/esco-3322-1');
    expect(await listFiles()).toContain('profiles/esco-2433-6');
  });
});

describe('tables as other programs save them', () => {
  it('restores the zero that a spreadsheet dropped', async () => {
    await change(german, (text) => text.replace(',2433,', ',110,').replace(',2433.6', ',0110.9'));
    expect((await run()).code).toBe(0);
    const facts = await readFile(join(at.out, 'profiles/esco-0110-9/profile.json'), 'utf8');
    expect(JSON.parse(facts).sections.classification.isco).toBe('0110');
  });

  it('composes letters and drops invisible characters', async () => {
    await change(slovenian, (text) => text.replace('vodja prodaje', 'vodja računovodstva'));
    await run();
    const expected = await readFile(join(at.out, 'profiles/esco-3322-1/sl.md'), 'utf8');
    await change(slovenian, (text) => text.normalize('NFD').replace('vodja', 'vo\u00ADdja\u200B'));
    const { code } = await run();
    expect(code).toBe(0);
    expect(await readFile(join(at.out, 'profiles/esco-3322-1/sl.md'), 'utf8')).toBe(expected);
  });

  it.each([
    ['semicolons', (text: string) => text.replaceAll(',', ';')],
    ['tabs', (text: string) => text.replaceAll(',', '\t')],
    ['semicolons after sep=;', (text: string) => `sep=;\n${text.replaceAll(',', ';')}`],
  ])('reads %s between cells', async (_, edit) => {
    await run();
    await change(slovenian, edit);
    expect(await run()).toMatchObject({ code: 0, printed: expect.stringContaining('wrote 0 files') });
  });

  it('names only the missing column', async () => {
    await change(german, (text) => text.replace(',code', ',kode'));
    const { complaints } = await run();
    expect(complaints).toMatch(/^de\/occupations_de\.csv:1:1 {2}no column "code"\n {2}the columns are: .+$/);
  });

  it.each([
    ['a second download', 'occupations_de (1).csv', 'rename "occupations_de (1).csv"'],
    ['an archive', 'ESCO.zip', 'unpack "ESCO.zip"'],
    ['nothing like it', 'x.txt', 'npm run import -- --help lists the files of each importer'],
  ])('hints at a likely file instead of a missing one: %s', async (_, name, hint) => {
    await rename(join(at.folder, german), join(at.folder, 'de', name));
    expect((await run()).complaints).toContain(`occupations_de.csv:1:1  the file is missing\n  ${hint}`);
  });

  it('refuses a file instead of a folder', async () => {
    const { complaints } = await run('--relations', join(at.folder, relations));
    expect(complaints).toContain('not a folder\n  name the folder, not a file in it');
  });

  it('refuses the table of another country', async () => {
    await change('ams.csv', (text) => text.replaceAll(/(\d{6}),/g, '3923,'));
    expect((await run('--ams', join(at.folder, 'ams.csv'))).complaints).toContain('no AMS code (six characters)');
  });

  it('limits the size of an unpacked file', async () => {
    const file = join(at.folder, 'big.csv.gz');
    await writeFile(file, gzipSync('a,b\n'.repeat(1000)));
    const read = (mostBytes: number) => readCsv(file, { label: 'big', columns: ['a'], mostBytes }, () => {});
    expect((await read(3999)).map(({ message }) => message)).toEqual(['the file is too large']);
    expect(await read(4000)).toEqual([]);
  });
});
