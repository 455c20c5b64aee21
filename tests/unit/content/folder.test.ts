import { describe, expect, it } from 'vitest';
import { ContentFolder, compressFile, expandFile, type Found, toText } from '#lib/content/folder';
import { formatProblem } from '#lib/problem/problem';

describe('the text of a file', () => {
  it.each([
    ['UTF-8', Buffer.from('čšž'), 'čšž'],
    ['a mark of UTF-8 at the start only', Buffer.from('\uFEFFa\uFEFF'), 'a\uFEFF'],
    ['decomposed letters', Buffer.from('c\u030C'), 'č'],
    ['a replacement character that is meant', Buffer.from('a\uFFFD'), 'a\uFFFD'],
    ['nothing', Buffer.from(''), ''],
    ['bytes that are not UTF-8', Buffer.from([0x61, 0xe8]), undefined],
    ['UTF-16, little end first', Buffer.from('{}', 'utf16le'), undefined],
    ['UTF-16, big end first', Buffer.from([0, 0x7b, 0, 0x7d]), undefined],
  ])('%s', (_, bytes, text) => expect(toText(bytes)).toBe(text));
});

describe('a stored file', () => {
  it.each([0, 1, 4_096, 4_097, 20_000])('of %i bytes comes back as it was', (length) => {
    const bytes = Buffer.alloc(length, 'abcdefg');
    const raw = compressFile(bytes);
    expect(expandFile(raw).equals(bytes)).toBe(true);
    // Read from a bigger buffer, too.
    const among = Buffer.concat([Buffer.from('xyz'), raw, Buffer.from('z')]);
    expect(expandFile(among.subarray(3, 3 + raw.length)).equals(bytes)).toBe(true);
  });

  it('is compressed where it is long', () => {
    expect(compressFile(Buffer.alloc(4_096)).length).toBe(4_097);
    expect(compressFile(Buffer.alloc(4_097)).length).toBeLessThan(100);
  });
});

describe('a content folder', () => {
  function open(texts: Record<string, string>) {
    const read: string[] = [];
    const folder = new ContentFolder('content', (path) => {
      read.push(path);
      const text = texts[path];
      return text === undefined ? { message: 'gone', hint: 'look' } : { text, bytes: text, toRaw: () => text };
    });
    const update = (files: Record<string, Found>) => folder.update(new Map(Object.entries(files)), ['c.txt']);
    return { folder, read, update, texts };
  }
  const stamp = (value: string) => ({ stamp: value });

  it('reads a file once for its hash and its text, and again only after a write', () => {
    const { folder, read, update, texts } = open({ a: 'one', b: 'two' });
    update({ a: stamp('1'), b: stamp('1') });
    expect([folder.paths, folder.others]).toEqual([['a', 'b'], ['c.txt']]);
    const first = folder.hash(['a', 'b']);
    expect([folder.read('a'), folder.read('b'), folder.getRaw('b')]).toEqual(['one', 'two', 'two']);
    expect(read).toEqual(['a', 'b']);
    expect(folder.hash(['a', 'b'])).toBe(first);
    texts.b = 'three';
    update({ a: stamp('1'), b: stamp('2') });
    expect(folder.getRaw('b')).toBe('');
    expect(folder.hash(['a', 'b'])).not.toBe(first);
    expect(read).toEqual(['a', 'b', 'b']);
    expect(folder.hash(['a'])).toBe(first.slice(0, folder.hash(['a']).length));
    expect(folder.hash(['none'])).toBe(' undefined');
  });

  it('reads a file again whose writes might go unnoticed', () => {
    const { folder, read, update } = open({ a: 'one' });
    for (let time = 0; time < 2; time++) {
      update({ a: {} });
      folder.hash(['a']);
    }
    expect(read).toEqual(['a', 'a']);
  });

  it('knows what cannot be read, and names it with the folder', () => {
    const { folder, update } = open({ a: 'one', odd: 'x\u200B', two: '<<<<<<< x\n' });
    const failure = { message: 'no file', hint: 'remove it' };
    update({ '': { failure }, a: {}, b: {}, c: { failure }, odd: {}, two: {} });
    expect(folder.paths).toEqual(['a', 'b', 'odd', 'two']);
    expect([folder.read('b'), folder.read('c'), folder.read('d')]).toEqual([undefined, undefined, undefined]);
    expect(folder.paths).toEqual(['a', 'odd', 'two']);
    expect(folder.listFailures().map(formatProblem)).toEqual([
      'content:1:1  no file\n  remove it',
      'content/b:1:1  gone\n  look',
      'content/c:1:1  no file\n  remove it',
    ]);
    folder.hash(['odd', 'two']);
    expect(folder.listUnusable()).toEqual(['content/b', 'content/c', 'content/two']);
    expect(folder.listOddities().map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'content/odd: an invisible character: U+200B',
      'content/two: a mark of two versions of the file: <<<<<<< x',
    ]);
  });

  it('keeps what it knows of its files for a later process', () => {
    const { folder, update } = open({ a: 'one' });
    update({ a: stamp('1') });
    const hash = folder.hash(['a']);
    const later = open({ a: 'other' });
    later.folder.restore(folder.listRecords());
    later.update({ a: stamp('1') });
    expect([later.folder.hash(['a']), later.read, later.folder.listHashes()]).toEqual([hash, [], `a${hash}\n`]);
  });
});
