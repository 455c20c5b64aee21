import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatRecord, parseRecord } from '#lib/content/record';
import type { PublishedDocument } from '#lib/publish/published-document';
import { createStore, isRunning } from '#lib/publish/store';

let root: string;
let folder: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'store-'));
  folder = join(root, 'pages');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(root, { recursive: true });
});

const toDocument = (path: string, text = path): PublishedDocument => ({
  path,
  mediaType: 'text/html; charset=utf-8',
  hash: `hash of ${text}`,
  bodies: { br: Buffer.from(`b${text}`), gzip: Buffer.from(`g${text}`), identity: Buffer.from(text) },
});
const page = toDocument('/sl/a');
const toFile = (path: string, version = 'one') => join(folder, version, `${path}.page`);

function open(version = 'one', memory?: number) {
  const store = createStore(folder, memory);
  store.use(version);
  return store;
}

describe('a record', () => {
  it('is read back as it was written', () => {
    const read = parseRecord<PublishedDocument>(formatRecord(page));
    expect(read).toEqual(page);
    expect(Buffer.isBuffer(read?.bodies.br)).toBe(true);
    const picture = { path: '/a.png', mediaType: 'image/png', hash: 'h', bodies: { identity: Buffer.from([1]) } };
    expect(parseRecord(formatRecord(picture))).toEqual(picture);
  });

  it('is whole or not there, wherever it was cut off', () => {
    const record = formatRecord(page);
    for (let length = 0; length < record.length; length++)
      expect(parseRecord(record.subarray(0, length))).toBeUndefined();
    expect(parseRecord(Buffer.concat([record, Buffer.from([0])]))).toBeUndefined();
    expect(parseRecord(Buffer.alloc(record.length))).toBeUndefined();
  });

  it('is not there with one bit that is another', () => {
    const record = formatRecord(page);
    for (let place = 0; place < record.length; place++) {
      const damaged = Buffer.from(record);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8));
      expect(parseRecord(damaged), `byte ${place}`).toBeUndefined();
    }
  });
});

describe('a document', () => {
  it('is in memory at once, and in the folder for the next process', async () => {
    const store = open();
    await store.put(page, 'one');
    expect(store.get('/sl/a')).toBe(page);
    const next = open();
    expect(next.get('/sl/a')).toBeUndefined();
    expect(await next.read('/sl/a')).toEqual(page);
    expect(next.get('/sl/a')).toEqual(page);
  });

  it('has a file of its own at every address', async () => {
    const store = open();
    const paths = ['/', '/sl', '/sl/a', 'sl/404', '/robots.txt'];
    for (const path of paths) await store.put(toDocument(path), 'one');
    const next = open();
    for (const path of paths) expect((await next.read(path))?.path, path).toBe(path);
  });

  it.each([
    ['was cut off', (file: string) => truncate(file, 40)],
    ['is empty', (file: string) => truncate(file, 0)],
    ['is lost', (file: string) => rm(file)],
    ['is a folder', (file: string) => rm(file).then(() => mkdir(file))],
    ['is the one of another address', (file: string) => rename(toFile('/sl/b'), file)],
  ])('is not there where its file %s, and can be stored again', async (_, damage) => {
    const store = open();
    await store.put(page, 'one');
    await store.put(toDocument('/sl/b'), 'one');
    await damage(toFile('/sl/a'));
    const next = open();
    expect(await next.read('/sl/a')).toBeUndefined();
    await rm(toFile('/sl/a'), { recursive: true, force: true });
    await next.put(page, 'one');
    expect(await open().read('/sl/a')).toEqual(page);
  });

  it('leaves nothing half written in the folder', async () => {
    await open().put(page, 'one');
    expect(await readdir(join(folder, 'parts'), { recursive: true })).toEqual([
      expect.stringMatching(`^${process.pid}-\\w{8}$`),
    ]);
    expect(await readFile(toFile('/sl/a'))).toEqual(formatRecord(page));
  });

  it('that belongs to no version is in memory only', async () => {
    const store = open();
    store.hold(page);
    store.use('two');
    expect(store.get('/sl/a')).toBe(page);
    expect(existsSync(join(folder, 'one'))).toBe(false);
  });

  it('stays in memory as long as there is room: those asked for last', async () => {
    const big = (path: string) => toDocument(path, path.repeat(1_000));
    // Each has 9,000 bytes and those of its headers.
    const store = open('one', 25_000);
    await store.put(big('/a1'), 'one');
    await store.put(big('/a2'), 'one');
    expect(store.get('/a1')).toBeDefined();
    await store.put(big('/a3'), 'one');
    expect(['/a1', '/a2', '/a3'].filter((path) => store.get(path))).toEqual(['/a1', '/a3']);
    expect(await store.read('/a2')).toEqual(big('/a2'));
    const small = open('one', 10);
    await small.put(big('/a4'), 'one');
    expect([small.get('/a4'), await small.read('/a4')]).toEqual([undefined, big('/a4')]);
  });
});

describe('a version', () => {
  it('has its own documents; those of the one before are stale', async () => {
    const store = open();
    await store.put(page, 'one');
    store.use('two');
    expect([store.get('/sl/a'), await store.read('/sl/a')]).toEqual([undefined, undefined]);
    expect(store.getStale('/sl/a')).toBe(page);
  });

  it('does not get a document that was made from another one', async () => {
    const store = open('two');
    await store.put(page, 'one');
    expect([store.get('/sl/a'), await store.read('/sl/a')]).toEqual([undefined, undefined]);
    store.use('one');
    expect(await store.read('/sl/a')).toEqual(page);
  });

  it('is kept in the folder with the one before it, and no other', async () => {
    const store = open();
    for (const version of ['one', 'two', 'three']) {
      store.use(version);
      await store.put(page, version);
    }
    await vi.waitFor(async () => expect((await readdir(folder)).sort()).toEqual(['parts', 'three', 'two']), 60_000);
  });
});

it('removes what processes that have ended were writing, and nothing of those that run', async () => {
  const ended = [spawnSync(process.execPath, ['--version']).pid, spawnSync(process.execPath, ['--version']).pid];
  // In a container an earlier process had the number of this one.
  for (const pid of [...ended, process.pid, process.ppid]) {
    await mkdir(join(folder, 'parts', `${pid}-earlier`), { recursive: true });
    await writeFile(join(folder, 'parts', `${pid}-earlier`, '0'), 'half');
  }
  await open().put(page, 'one');
  const left = [expect.stringMatching(`^${process.pid}-\\w{8}$`), `${process.ppid}-earlier`];
  await vi.waitFor(async () => {
    const names = await readdir(join(folder, 'parts'));
    expect(names.sort((one) => (one.startsWith(`${process.pid}-`) ? -1 : 1))).toEqual(left);
  }, 60_000);
  expect([process.ppid, ...ended].map(isRunning)).toEqual([true, false, false]);
});

it('holds documents in memory where its folder cannot be written, which it reports once', async () => {
  const complain = vi.spyOn(console, 'error').mockReturnValue();
  await mkdir(dirname(folder), { recursive: true });
  await writeFile(folder, 'no folder');
  const store = open();
  const pages = ['/a', '/b', '/c', '/d'].map((path) => toDocument(path));
  for (const document of pages.slice(0, 2)) await store.put(document, 'one');
  expect(pages.slice(0, 2).map(({ path }) => store.get(path))).toEqual(pages.slice(0, 2));
  expect(complain).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/^Pages are held in memory only: E[A-Z]+: /));
  // A disk that is nearly full takes small pages and no others.
  await rm(folder);
  for (const document of pages.slice(2)) await store.put(document, 'one');
  expect(await open().read('/d')).toEqual(pages[3]);
  await rm(folder, { recursive: true });
  await writeFile(folder, 'no folder again');
  await store.put(page, 'one');
  expect(complain).toHaveBeenCalledTimes(1);
});

it('needs no folder', async () => {
  const store = createStore(undefined);
  store.use('one');
  await store.put(page, 'one');
  expect([store.get('/sl/a'), await store.read('/sl/b')]).toEqual([page, undefined]);
});
