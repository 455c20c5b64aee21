import { expect, it } from 'vitest';
import { checkFolders, type Memory } from '#lib/content/check';
import { parseProfile } from '#lib/content/parse-profile';
import { listProfileFolders, parseProfiles } from '#lib/content/profiles';
import { toFolder } from '#lib/content/read';
import { parseVocabulary } from '#lib/content/vocabulary';
import { readOverlay, validFolder } from '../../fixtures/content';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** A value with one of its parts replaced by something else, for every part. */
function* vary(value: Json, odd: Json): Generator<Json> {
  yield odd;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const varied of vary(inner, odd)) {
      yield Array.isArray(value) ? value.with(Number(key), varied) : { ...value, [key]: varied };
    }
  }
}

const valid = (await readOverlay(validFolder)).files;
const listFiles = (pattern: RegExp) => [...valid].filter(([path]) => pattern.test(path));
const vocabularies = listFiles(/^vocabulary/);
const build = (files: Iterable<[string, string]>) =>
  toFolder({ label: 'content', files: new Map(files), problems: [] });

/** What a generator returns. */
function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

// The text pages are most of the work and stay as they are: what a loader remembers of them is not parsed again.
const remembered: Memory = {};
finish(checkFolders([build(valid)], remembered));
const { pages } = remembered;

/** Checks a whole folder. */
function check(files: Iterable<[string, string]>) {
  return finish(checkFolders([build(files)], pages ? { pages } : {}));
}

const { vocabulary } = finish(parseVocabulary([build(vocabularies)]));
const { schema } = finish(parseProfiles([build(valid)], vocabulary, new Map()));

/** Parses one profile that has only these files. */
function parseAlone(...files: [string, string][]): void {
  for (const folder of listProfileFolders(build(files))) parseProfile(folder, schema);
}

it.each(listFiles(/^profiles.*\.json$/))('reports mistakes in %s, and never stops half-way', (path, source) => {
  const original: Json = JSON.parse(source);
  for (const odd of [null, {}]) {
    for (const varied of vary(original, odd)) {
      const text = JSON.stringify(varied);
      expect(() => parseAlone([path, text]), text).not.toThrow();
    }
  }
});

it.each(vocabularies)('reports mistakes in %s, and never stops half-way', (path, source) => {
  const original: Json = JSON.parse(source);
  for (const odd of [null, 7, [], {}]) {
    for (const varied of vary(original, odd)) {
      const text = JSON.stringify(varied);
      expect(() => finish(parseVocabulary([build([[path, text]])])), text).not.toThrow();
    }
  }
});

/** The first entry with an object for each of its values in turn, which none of them is. */
function* cut(entries: Json): Generator<Json> {
  const [entry, ...others] = entries as { [key: string]: Json }[];
  for (const key of Object.keys(entry ?? {})) yield [{ ...entry, [key]: {} }, ...others];
}

it.each(vocabularies)('parses profiles while %s has a mistake', (path, source) => {
  for (const odd of [null, {}, ...cut(JSON.parse(source))]) {
    const text = JSON.stringify(odd);
    expect(() => check([...valid, [path, text]]), text).not.toThrow();
  }
});

it.each([...valid.keys()].filter((path) => path !== 'README.md'))('can do without %s', (path) => {
  const content = check([...valid].filter(([other]) => other !== path));
  const reported = content.ok ? [] : content.problems.map(({ file }) => file);
  expect(reported).toEqual([`content/${path}`]);
});

const slips = [
  '\t- x',
  'a: b # c',
  '\u00A0x:\u00A0y',
  '##x',
  '| a | b |\n|---|---|',
  '[a]( ) [][b]',
  '<<<<<<< a',
  '\u202E\0',
];

it.each(listFiles(/^profiles.*\.md$/))('never stops at a slip in any line of %s', (path, text) => {
  const facts = path.replace(/\w+\.md$/, 'profile.json');
  const lines = text.split('\n');
  for (const slip of slips) {
    for (const index of lines.keys()) {
      const slipped = lines.toSpliced(index, 0, slip).join('\n');
      expect(() => parseAlone([facts, valid.get(facts) ?? ''], [path, slipped]), `${slip} ${index}`).not.toThrow();
    }
  }
});
