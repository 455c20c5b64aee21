import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findSiteFiles, type SiteFiles, toJoinedPath } from '#lib/publish/site-files';

const chunks = '/_next/static/chunks';
const contents = {
  'public/enhance.js': 'export {};',
  'public/favicon.ico': '',
  'public/icons/a.svg': '<svg/>',
  'public/speculation-rules.json': '{}',
  'public/unknown.kind': '?',
  'public/.DS_Store': '',
  '.next/static/chunks/a.css': 'a{}',
  '.next/static/chunks/b.css': 'b{}',
  '.next/static/chunks/c.css': 'c{}',
  '.next/static/chunks/main.js': 'framework()',
  '.next/static/media/d.png': 'png',
  '.next/server/app/page.css': 'internal{}',
};
let root: string;
let files: SiteFiles;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  for (const [name, text] of Object.entries(contents)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
});
beforeEach(() => {
  files = findSiteFiles(root);
});
afterAll(() => rm(root, { recursive: true }));

it('are those in public/, and of the build all but scripts', () => {
  expect(files.list().sort()).toEqual([
    `${chunks}/a.css`,
    `${chunks}/b.css`,
    `${chunks}/c.css`,
    '/_next/static/media/d.png',
    '/enhance.js',
    '/favicon.ico',
    '/icons/a.svg',
    '/speculation-rules.json',
    '/unknown.kind',
  ]);
  for (const path of files.list()) expect(files.has(path)).toBe(true);
});

it.each([
  '/',
  '',
  '/enhance',
  '/.DS_Store',
  '/icons',
  `${chunks}/main.js`,
  '/server/app/page.css',
  '/../package.json',
  '/enhance.js/',
  '/constructor',
])('are not at %j', (path) => expect(files.has(path)).toBe(false));

it.each([
  ['/enhance.js', 'text/javascript; charset=utf-8'],
  ['/favicon.ico', 'image/x-icon'],
  ['/icons/a.svg', 'image/svg+xml'],
  ['/speculation-rules.json', 'application/speculationrules+json'],
  [`${chunks}/a.css`, 'text/css; charset=utf-8'],
  ['/_next/static/media/d.png', 'image/png'],
  ['/unknown.kind', 'application/octet-stream'],
])('have a type: %s is %s', async (path, mediaType) => {
  expect(await files.read(path)).toMatchObject({ path, mediaType });
});

it('are read byte by byte', async () => {
  expect((await files.read('/icons/a.svg')).bytes.toString()).toBe('<svg/>');
});

describe('stylesheets that are joined', () => {
  it('have a name made of theirs, in their order', async () => {
    const path = toJoinedPath([`${chunks}/b.css`, `${chunks}/a.css`, `${chunks}/c.css`]);
    expect(path).toBe(`${chunks}/b.a.c.css`);
    expect(files.has(path)).toBe(true);
    expect(await files.read(path)).toEqual({
      path,
      mediaType: 'text/css; charset=utf-8',
      bytes: Buffer.from('b{}\na{}\nc{}\n'),
    });
    expect((await files.read(toJoinedPath([`${chunks}/a.css`, `${chunks}/b.css`]))).bytes.toString()).toBe(
      'a{}\nb{}\n',
    );
  });

  it('have a name that any file system holds, made of the starts of theirs', async () => {
    const hashes = Array.from({ length: 28 }, (_, index) => `${String(index).padStart(8, 'x')}-and-more`);
    for (const hash of hashes) await writeFile(join(root, '.next/static/chunks', `${hash}.css`), hash);
    const joined = toJoinedPath(hashes.map((hash) => `${chunks}/${hash}.css`));
    expect(basename(joined).length).toBeLessThan(256);
    expect((await findSiteFiles(root).read(joined)).bytes.toString()).toBe(hashes.map((hash) => `${hash}\n`).join(''));
    await writeFile(join(root, '.next/static/chunks', 'xxxxxxx0-too.css'), '');
    expect(() => findSiteFiles(root)).toThrow('two stylesheets of the build have names that begin alike');
    for (const name of [...hashes, 'xxxxxxx0-too']) await rm(join(root, '.next/static/chunks', `${name}.css`));
  });

  it('are not listed: nobody can tell in which order a page needs them', () => {
    expect(files.list().some((path) => path.includes('a.b'))).toBe(false);
  });

  it.each([
    ['one that is not there', 'a.none.css'],
    ['the same one twice', 'a.a.css'],
    ['the same one at both ends', 'a.b.a.css'],
    ['no name', 'a..css'],
    ['scripts', 'a.main.js'],
    ['another kind', 'a.b.txt'],
    ['a path', 'a.%2e%2e%2fb.css'],
  ])('never hold %s', (_, name) => expect(files.has(`${chunks}/${name}`)).toBe(false));

  it('stand in the folder of the build only', () => {
    for (const path of ['/a.b.css', '/_next/a.b.css', '/_next/static/a.b.css']) expect(files.has(path)).toBe(false);
  });
});
