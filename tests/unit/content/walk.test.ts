// What is no file that can be read: read.test.ts.

import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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

it('follows no link to a folder of its own', async () => {
  await mkdir(join(folder, 'inside'));
  await symlink('inside', join(folder, 'link'));
  expect(walk()).toEqual(['link: the link leads to a folder that is read already']);
});

it('follows a link to a folder whose name begins like its own', async () => {
  await mkdir(`${folder}-more`);
  await writeFile(join(`${folder}-more`, 'a.json'), '{}');
  await symlink('../content-more', join(folder, 'link'));
  expect(walk()).toEqual(['add link/a.json']);
});

describe('what cannot be read is reported with what to do', () => {
  const link = 'remove it, or put the file itself here';
  it.each([
    ['ENOENT', '', false, 'there is no such folder', 'correct CONTENT_DIR, or create the folder'],
    ['ENOTDIR', '', false, 'there is no such folder', 'correct CONTENT_DIR, or create the folder'],
    ['ENOENT', 'a', true, 'the link leads nowhere', link],
    ['ENOENT', 'a', false, 'this was removed while the content was read', 'check the content again'],
    ['ELOOP', 'a', true, 'the link leads to itself', link],
    ['EACCES', 'a', false, 'the right to read this is missing', 'change its permissions'],
    ['EPERM', '', false, 'the right to read this is missing', 'change its permissions'],
    ['EIO', 'a', false, 'this cannot be read: EIO', 'replace it by a text file'],
    [undefined, '', false, 'this cannot be read: ', 'replace it by a text file'],
  ])('%s of "%s"', (code, name, isLink, message, hint) => {
    expect(explain(Object.assign(new Error('x'), code && { code }), name, isLink)).toEqual({ message, hint });
  });
});
