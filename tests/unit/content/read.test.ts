import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContentFiles } from '#lib/content/content';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('tells a file that is not UTF-8 from one that holds the character for such bytes', async () => {
  await writeFile(join(folder, 'a.md'), '\uFEFFčas \uFFFD');
  await writeFile(join(folder, 'b.md'), Buffer.from([0xe8, 0x61, 0x73]));
  await writeFile(join(folder, 'c.txt'), 'not content');
  const { files, problems } = await readContentFiles(folder, 'content');
  expect([...files]).toEqual([['a.md', 'čas \uFFFD']]);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual(['content/b.md: the file is not UTF-8']);
});
