import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toHash } from '#lib/import/write-files';
import { german, relations, setUpEsco, slovenian } from './setup';

const { at, run, change, listFiles } = setUpEsco();

describe('an import that would remove much of an earlier one', () => {
  /** What the earlier one has written; every test has a copy. */
  let earlier: string;
  let before: string[] | undefined;
  beforeAll(async () => {
    earlier = await mkdtemp(join(tmpdir(), 'esco-earlier-'));
  });
  afterAll(() => rm(earlier, { recursive: true }));
  beforeEach(async () => {
    await change(slovenian, (text) => text.replace('trgovski potnik', `${'p'.repeat(180)}|${'q'.repeat(180)}`));
    if (before) return cp(earlier, at.out, { recursive: true });
    expect(await run()).toMatchObject({ code: 0, complaints: '' });
    before = await listFiles();
    await cp(at.out, earlier, { recursive: true });
  });

  it('ignores https: and a trailing slash in addresses', async () => {
    await change(slovenian, (text) => text.replaceAll('http:', 'https:'));
    await change(relations, (text) => text.replaceAll(/(occupation\/[\w-]+),/g, '$1/,'));
    const { code, printed } = await run();
    expect(code).toBe(0);
    expect(printed).toContain('wrote 0 files');
  });

  it.each([
    [
      'no occupation in common',
      slovenian,
      (text: string) => text.replaceAll('occupation/0', 'occupation/1'),
      'sl:1:1  no occupation is in both --de and --sl\n  do the addresses (conceptUri) agree?\n',
    ],
    [
      'relations of other occupations',
      relations,
      (text: string) => text.replaceAll('occupation/0', 'occupation/1'),
      'relations:1:1  no relation belongs to an occupation\n',
    ],
    ['no relation at all', relations, (text: string) => text.replace(/\n[\s\S]*/, '\n'), 'no relation belongs'],
    [
      'fewer occupations',
      german,
      (text: string) => text.replace(/^.*0002,.*\n/m, ''),
      'nothing is written: 1 of the 4 profiles of the last import would be removed\n  do the files belong together?',
    ],
    [
      'fewer occupations in Slovenian',
      slovenian,
      (text: string) => text.replace(/^.*0002,.*\n/m, ''),
      '% of what the last import wrote would be removed (competences, names, codes)',
    ],
    [
      'no other names',
      slovenian,
      (text: string) => text.replace(/p{180}.q{180}/, ''),
      '% of what the last import wrote would be removed (competences, names, codes)',
    ],
    [
      'fewer competences',
      relations,
      (text: string) => text.split('\n').slice(0, 2).join('\n'),
      '% of what the last import wrote would be removed (competences, names, codes)',
    ],
  ])('stops and removes nothing: %s', async (_, file, edit, expected) => {
    await change(file, edit);
    const { code, complaints } = await run();
    expect(complaints).toContain(expected.trim());
    expect(code).toBe(1);
    expect(await listFiles()).toEqual(before);
  });

  it('removes what it is allowed to', async () => {
    await change(german, (text) => text.replace(/^.*0002,.*\n/m, ''));
    const { code, printed } = await run('--allow-removal');
    expect(printed).toContain('removed 3 files');
    expect(code).toBe(0);
    expect((await listFiles()).length).toBeLessThan(before?.length ?? 0);
  });

  it('reads relation types in any case', async () => {
    await change(relations, (text) => text.replaceAll('essential', 'Essential').replaceAll('optional', 'OPTIONAL'));
    expect(await run()).toMatchObject({ code: 0, printed: expect.stringContaining('wrote 0 files') });
  });

  it.each([
    ['paths out of the folder', { '../victim.txt': toHash('text') }, '"../victim.txt" is not a path in this folder'],
    ['an absolute path', { '/etc/hosts': toHash('') }, '"/etc/hosts" is not a path in this folder'],
    ['no hash', { 'a.md': 'x' }, '"a.md" has no hash'],
    ['a list', [], 'not an object of hashes by path'],
  ])('refuses a record with %s', async (_, record, message) => {
    await writeFile(join(at.folder, 'victim.txt'), 'text');
    await writeFile(join(at.out, '.imported.json'), JSON.stringify(record));
    const { code, complaints } = await run('--allow-removal');
    expect(complaints).toContain(`out/.imported.json:1:1  ${message}\n  it records what imports wrote`);
    expect(code).toBe(1);
    expect(await readFile(join(at.folder, 'victim.txt'), 'utf8')).toBe('text');
  });

  it('refuses a damaged record', async () => {
    await writeFile(join(at.out, '.imported.json'), '{"a');
    expect((await run()).complaints).toContain('out/.imported.json:1:1  not valid JSON');
  });

  it('follows no link', async () => {
    await rename(join(at.out, 'profiles'), join(at.folder, 'elsewhere'));
    await symlink(join(at.folder, 'elsewhere'), join(at.out, 'profiles'));
    const { code, complaints } = await run();
    expect(complaints).toContain('out/profiles:1:1  this is a link\n  an import follows no links: remove it');
    expect(code).toBe(1);
  });
});

it('does not write into a file', async () => {
  await writeFile(at.out, 'a file');
  const { code, complaints } = await run();
  expect(complaints).toContain('out:1:1  not a folder\n  name a folder with --out; a new one is created');
  expect(code).toBe(1);
  expect(await readFile(at.out, 'utf8')).toBe('a file');
});
