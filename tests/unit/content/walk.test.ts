import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { explain, walkFolder } from '#lib/content/walk';

let outside: string;
let folder: string;
beforeEach(async () => {
  outside = await mkdtemp(join(tmpdir(), 'walk-'));
  folder = join(outside, 'content');
  await mkdir(folder);
});
afterEach(() => rm(outside, { recursive: true }));

const write = (...names: string[]) => Promise.all(names.map((name) => writeFile(join(folder, name), '{}')));

/** What is done with each entry, in order. */
function walk(): string[] {
  const done: string[] = [];
  const visitor = {
    add: (name: string) => done.push(`add ${name}`),
    skip: (name: string) => done.push(`skip ${name}`),
    report: (name: string, { message }: { message: string }) => done.push(`${name}: ${message}`),
  };
  for (const _ of walkFolder(folder, visitor));
  return done;
}

it('reads JSON and Markdown in the order of their names, and skips other files', async () => {
  await mkdir(join(folder, 'b'));
  await write('c.json', 'a.md', 'b/z.json', 'b/a.md', 'b.txt', 'a.md.orig', 'x.json~');
  expect(walk()).toEqual([
    'add a.md',
    'skip a.md.orig',
    'add b/a.md',
    'add b/z.json',
    'skip b.txt',
    'add c.json',
    'skip x.json~',
  ]);
});

it('looks at nothing that is hidden', async () => {
  await mkdir(join(folder, '.git'));
  await write('.git/a.json', '.a.json', 'dot.', 'a.json');
  expect(walk()).toEqual(['add a.json', 'skip dot.']);
});

it('reads files of up to eight million bytes', async () => {
  await write('fits.json', 'more.json');
  await truncate(join(folder, 'fits.json'), 8_000_000);
  await truncate(join(folder, 'more.json'), 8_000_001);
  expect(walk()).toEqual(['add fits.json', 'more.json: the file has 8000001 bytes']);
});

it('follows links to files and folders elsewhere, each once', async () => {
  await mkdir(join(outside, 'more'));
  await writeFile(join(outside, 'more', 'a.json'), '{}');
  await writeFile(join(outside, 'note.txt'), '');
  await symlink('../more', join(folder, 'first'));
  await symlink('../more', join(folder, 'second'));
  await symlink('../more/a.json', join(folder, 'third.json'));
  await symlink('../note.txt', join(folder, 'note'));
  expect(walk()).toEqual([
    'add first/a.json',
    'skip note',
    'second: the link leads to a folder that is read already',
    'add third.json',
  ]);
});

it.each(['.', 'inside', '..'])('follows no link to %j, which would never end', async (target) => {
  await mkdir(join(folder, 'inside'));
  await symlink(target, join(folder, 'link'));
  expect(walk()).toEqual(['link: the link leads to a folder that is read already']);
});

it('follows a link to a folder whose name begins like its own', async () => {
  await mkdir(`${folder}-more`);
  await writeFile(join(`${folder}-more`, 'a.json'), '{}');
  await symlink('../content-more', join(folder, 'link'));
  expect(walk()).toEqual(['add link/a.json']);
});

it('reports what has the name of a file and is none', async () => {
  await mkdir(join(folder, 'a.json'));
  await symlink('nowhere', join(folder, 'b.json'));
  await symlink('c.json', join(folder, 'c.json'));
  expect(walk()).toEqual([
    'a.json: a folder has the name of a file',
    'b.json: the link leads nowhere',
    'c.json: the link leads to itself',
  ]);
});

it.each([
  ['ENOENT', '', 'there is no such folder: correct CONTENT_DIR, or create the folder'],
  ['ENOTDIR', '', 'there is no such folder: correct CONTENT_DIR, or create the folder'],
  ['ENOENT', 'a', 'this was removed while the content was read: check the content again'],
  ['EACCES', 'a', 'the right to read this is missing: change its permissions'],
  ['EPERM', 'a', 'the right to read this is missing: change its permissions'],
  ['EIO', 'a', 'this cannot be read: EIO: replace it by a text file'],
])('explains %s of %j', (code, name, told) => {
  const { message, hint } = explain(Object.assign(new Error(), { code }), name);
  expect(`${message}: ${hint}`).toBe(told);
});
