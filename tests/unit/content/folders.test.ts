import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listContentFolders, parseContent, readContentFiles } from '#lib/content/content';
import { formatProblems } from '#lib/problem/problem';
import { buildTerm } from '../../fixtures/terms';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folders-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('are named in CONTENT_DIR, with commas or as in a path', () => {
  expect(listContentFolders('')).toEqual(['content']);
  expect(listContentFolders(`content, ../esco${delimiter}more`)).toEqual(['content', '../esco', 'more']);
});

it('must be there', async () => {
  const { problems } = await readContentFiles(join(folder, 'none'), 'none');
  expect(formatProblems(problems)).toContain('none:1:1  there is no such folder\n  correct CONTENT_DIR');
});

describe('several content folders', () => {
  const read = async () =>
    parseContent([await readContentFiles('tests/fixtures/valid', 'content'), await readContentFiles(folder, 'more')]);
  const write = async (path: string, value: unknown) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof value === 'string' ? value : JSON.stringify(value));
  };

  it('lists a profile of the earlier folder, and notes the other one', async () => {
    const text = await readFile('tests/fixtures/valid/profiles/probenprueferin/profile.json', 'utf8');
    await write('profiles/andere/profile.json', text.replace('"probenprueferin"', '"andere"'));
    await write('profiles/andere/de.md', await readFile('tests/fixtures/valid/profiles/probenprueferin/de.md', 'utf8'));
    const content = await read();
    expect(content.ok ? content.value.replaced : content.problems).toEqual([
      {
        id: 'andere',
        file: 'more/profiles/andere/profile.json',
        by: 'probenprueferin',
        byFile: 'content/profiles/probenprueferin/profile.json',
        shared: 'AMS code "100102"',
      },
    ]);
  });

  it('has one meaning for an id', async () => {
    const terms = [buildTerm('teamarbeit', 'Teamarbeit'), buildTerm('messen', 'das Messen')];
    await write('vocabulary/competences.json', terms);
    const content = await read();
    expect(content.ok ? '' : formatProblems(content.problems)).toContain(
      'more/vocabulary/competences.json:1:112  the id "messen" means something else in another folder\n  in content/vocabulary/competences.json it is "Messen"',
    );
  });
});
