import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { setUpEsco } from './setup';

const { at, run, change } = setUpEsco();

const runWithTitles = () => run('--si', join(at.folder, 'si.csv'));
const readSlovenian = (id: string) => readFile(join(at.out, `profiles/${id}/sl.md`), 'utf8');

it('adds the Slovenian national titles as names for the search', async () => {
  const { code, printed } = await runWithTitles();
  expect(code).toBe(0);
  // The title itself and a name of the occupation are known; `Prodajni potnik` belongs to the occupation that includes it.
  expect(await readSlovenian('esco-2433-6')).toContain(
    'alternatives:\n  - "trgovski potnik"\nsearchWords:\n  - "Prodajni potnik"\n  - "Zastopnik"\nmissing',
  );
  expect(printed).toContain('for the search only: 3 Slovenian national titles');
  expect(printed).toContain('left out: Slovenian national titles of other occupations: 1');
});

it('gives a title to narrower occupations only where it has no other', async () => {
  await runWithTitles();
  expect(await readSlovenian('esco-2433-7')).toContain('searchWords:\n  - "Zastopnik"\n---');
});

it('says nothing of national titles without their table', async () => {
  const { printed } = await run();
  expect(printed).not.toContain('national titles');
  expect(await readSlovenian('esco-2433-6')).not.toContain('searchWords');
});

it.each([
  [
    'of other occupations',
    (text: string) => text.replaceAll('occupation/0', 'occupation/1'),
    'si.csv:1:1  no title belongs to an occupation\n  do the addresses (conceptUri) agree?',
  ],
  [
    'of the AMS',
    (text: string) => text.replaceAll(/,,(\d+),/g, ',,760152,'),
    'si.csv:1:1  the codes are those of the AMS\n  name this table with --ams',
  ],
  [
    'without relations',
    (text: string) => text.replace(',Mapping relation', ',Relation'),
    'si.csv:4:1  no column "Mapping relation"',
  ],
])('refuses a table %s', async (_, edit, message) => {
  await change('si.csv', edit);
  const { code, complaints } = await runWithTitles();
  expect(complaints).toContain(message);
  expect(code).toBe(1);
});
