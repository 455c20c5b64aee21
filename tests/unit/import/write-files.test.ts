import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { PlannedFile } from '#lib/import/importer';
import { planFiles, writeFiles } from '#lib/import/write-files';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'));
  const created = folder;
  onTestFinished(() => rm(created, { recursive: true, force: true }));
});

/** Plans and writes; `whole`: the files are all the source has. */
async function write(into: string, files: readonly PlannedFile[], whole = false) {
  const plan = await planFiles(into, files, whole ? new Set(files.map(({ path }) => path)) : undefined);
  await writeFiles(into, files, plan);
  return plan;
}

const none = { removed: [], orphaned: [] };
const read = (path: string) => readFile(join(folder, path), 'utf8');

it('writes files and records them', async () => {
  const files = [
    { path: 'a/b.md', text: 'b' },
    { path: 'c.json', text: 'c' },
  ];
  expect(await write(folder, files)).toEqual({ written: ['a/b.md', 'c.json'], unchanged: [], kept: [], ...none });
  expect(await write(folder, files)).toEqual({
    written: [],
    unchanged: ['a/b.md', 'c.json'],
    kept: [],
    ...none,
  });
  expect(await read('a/b.md')).toBe('b');
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['.imported.json', 'a', 'a/b.md', 'c.json']);
  expect(Object.keys(JSON.parse(await read('.imported.json')))).toEqual(['a/b.md', 'c.json']);
});

it('overwrites only what nobody has changed', async () => {
  await write(folder, [
    { path: 'ours', text: '1' },
    { path: 'theirs', text: '1' },
    { path: 'both', text: '1' },
  ]);
  for (const path of ['theirs', 'both', 'new']) await writeFile(join(folder, path), 'edited');
  const files = [
    { path: 'ours', text: '2' },
    { path: 'theirs', text: '2' },
    { path: 'both', text: 'edited and 2', merged: true },
    { path: 'new', text: '2' },
  ];
  const expected = { written: ['ours', 'both'], unchanged: [], kept: ['theirs', 'new'], ...none };
  expect(await planFiles(folder, files)).toEqual(expected);
  expect(await read('ours')).toBe('1');
  expect(await write(folder, files)).toEqual(expected);
  expect([await read('ours'), await read('theirs'), await read('both'), await read('new')]).toEqual([
    '2',
    'edited',
    'edited and 2',
    'edited',
  ]);
  // The next import leaves it as well.
  expect((await write(folder, files)).kept).toEqual(['theirs', 'new']);
});

describe('what the source no longer has', () => {
  const toFiles = (...paths: string[]) => paths.map((path) => ({ path, text: '1' }));
  beforeEach(() => write(folder, toFiles('x/a', 'x/b', 'y/a', 'y/b', 'z')));

  it('stays where only a part of the source is imported', async () => {
    expect(await write(folder, toFiles('z'))).toMatchObject(none);
    expect(await read('x/a')).toBe('1');
  });

  it('is removed, except folders in which an editor has changed something', async () => {
    await writeFile(join(folder, 'y/b'), 'edited');
    const expected = { removed: ['x/a', 'x/b'], orphaned: ['y/a', 'y/b'], unchanged: ['z'] };
    expect(await planFiles(folder, toFiles('z'), new Set(['z']))).toMatchObject(expected);
    expect(await read('x/a')).toBe('1');
    expect(await write(folder, toFiles('z'), true)).toMatchObject(expected);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['.imported.json', 'y', 'y/a', 'y/b', 'z']);
    expect(await write(folder, toFiles('z'), true)).toMatchObject({ removed: [], orphaned: ['y/a', 'y/b'] });
  });
});

it('restores everything where one file cannot be written', async () => {
  await write(folder, [{ path: 'x', text: '1' }]);
  await mkdir(join(folder, 'blocked'));
  await writeFile(join(folder, 'blocked', 'inner'), '');
  await writeFile(join(folder, 'file'), 'no folder');
  const record = await read('.imported.json');
  const before = (await readdir(folder, { recursive: true })).sort();
  for (const path of ['file/below', 'blocked']) {
    const files = [
      { path: 'x', text: '2' },
      { path: 'made/y', text: '2' },
      { path, text: '2', merged: true },
    ];
    await expect(write(folder, files)).rejects.toThrow();
    expect(await read('x')).toBe('1');
    expect(await read('.imported.json')).toBe(record);
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(before);
  }
});

it('creates no folder where there is nothing to write', async () => {
  await write(join(folder, 'none'), []);
  expect(await readdir(folder)).toEqual([]);
});
