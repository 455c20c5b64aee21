import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseContent, readContentFiles } from '#lib/content/content';
import { formatProblem } from '#lib/problem/problem';
import { readOverlay, validFolder } from '../../fixtures/content';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function report(): Promise<string[]> {
  const { problems } = await readContentFiles(folder, 'content');
  return problems.map((problem) => formatProblem(problem));
}

it('tells a file that is not UTF-8 from one that holds the character for such bytes', async () => {
  await writeFile(join(folder, 'a.md'), '\uFEFFčas \uFFFD');
  await writeFile(join(folder, 'b.md'), Buffer.from([0xe8, 0x61, 0x73]));
  await writeFile(join(folder, 'c.txt'), 'not content');
  await writeFile(join(folder, 'd.json'), Buffer.from('{}', 'utf16le'));
  const { files, problems, others } = await readContentFiles(folder, 'content');
  expect([...files]).toEqual([['a.md', 'čas \uFFFD']]);
  expect(others).toEqual(['c.txt']);
  expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
    'content/b.md: the file is not UTF-8',
    'content/d.json: the file is not UTF-8',
  ]);
});

it('names what is no file it can read, and reads the rest', async () => {
  await mkdir(join(folder, 'a.md'));
  await symlink('/nowhere', join(folder, 'b.md'));
  await symlink('c.md', join(folder, 'c.md'));
  execFileSync('mkfifo', [join(folder, 'd.md')]);
  await writeFile(join(folder, 'e.json'), '');
  await truncate(join(folder, 'e.json'), 300_000_000);
  await symlink('.', join(folder, 'f'));
  await symlink('..', join(folder, 'g'));
  await writeFile(join(folder, 'hu\u0308.md'), 'x');
  await writeFile(join(folder, 'z.md'), 'u\u0308');
  expect(await report()).toEqual([
    'content/a.md:1:1  a folder has the name of a file\n  rename or remove it',
    'content/b.md:1:1  the link leads nowhere\n  remove it, or put the file itself here',
    'content/c.md:1:1  the link leads to itself\n  remove it, or put the file itself here',
    'content/d.md:1:1  this is no regular file\n  replace it by a text file',
    'content/e.json:1:1  the file has 300000000 bytes\n  write less: up to 8000000 bytes are read',
    'content/f:1:1  the link leads to a folder that is read already\n  remove the link',
    'content/g:1:1  the link leads to a folder that is read already\n  remove the link',
    'content/hu\u0308.md:1:1  the letters of the name are decomposed (NFD)\n  type the name again',
  ]);
  expect([...(await readContentFiles(folder)).files]).toEqual([['z.md', 'ü']]);
});

it.skipIf(process.getuid?.() === 0)('names what it may not read', async () => {
  await writeFile(join(folder, 'a.md'), '');
  await mkdir(join(folder, 'b'));
  await chmod(join(folder, 'a.md'), 0);
  await chmod(join(folder, 'b'), 0);
  const hint = 'the right to read this is missing\n  change its permissions';
  expect(await report()).toEqual([`content/a.md:1:1  ${hint}`, `content/b:1:1  ${hint}`]);
  await chmod(join(folder, 'b'), 0o700);
});

it('composes letters, so that NFD is the same content', async () => {
  const { files } = await readContentFiles(validFolder);
  for (const [path, text] of files) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text.normalize('NFD'));
  }
  const [nfd, nfc] = [await readContentFiles(folder, 'content'), await readContentFiles(validFolder, 'content')];
  expect(nfd.files).toEqual(nfc.files);
  expect(parseContent(nfd).ok).toBe(true);
});

it.each(['sl.md.txt', 'sl.MD', 'SL.txt', 'sl (1).md'])('names %s where sl.md is missing', async (name) => {
  const { files, problems } = await readOverlay(validFolder);
  const path = 'profiles/musterbauerin/sl.md';
  const others = name.endsWith('.md') ? [] : [`profiles/musterbauerin/${name}`];
  const odd: [string, string][] = others.length ? [] : [[`profiles/musterbauerin/${name}`, files.get(path) ?? '']];
  const content = parseContent({
    label: 'content',
    files: new Map([...[...files].filter(([other]) => other !== path), ...odd]),
    problems,
    others,
  });
  const missing = content.ok ? [] : content.problems.filter(({ message }) => message === 'the file is missing');
  expect(missing.map(({ hint }) => hint)).toEqual([`rename "${name}" to sl.md`]);
});
