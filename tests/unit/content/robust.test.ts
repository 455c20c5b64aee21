import { expect, it } from 'vitest';
import { parseProfile } from '#lib/content/parse-profile';
import { listProfileFolders, parseProfiles } from '#lib/content/profiles';
import { parseVocabulary } from '#lib/content/vocabulary';
import { buildFolder, checkFiles, finish, validFiles } from '../../fixtures/check-files';

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

const listFiles = (pattern: RegExp) => [...validFiles].filter(([path]) => pattern.test(path));
const vocabularies = listFiles(/^vocabulary/);

const { vocabulary } = finish(parseVocabulary([buildFolder(vocabularies)]));
const { schema } = finish(parseProfiles([buildFolder(validFiles)], vocabulary, new Map()));

/** Parses one profile that has only these files. */
function parseAlone(...files: [string, string][]): void {
  for (const folder of listProfileFolders(buildFolder(files))) parseProfile(folder, schema);
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
      expect(() => finish(parseVocabulary([buildFolder([[path, text]])])), text).not.toThrow();
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
    expect(() => checkFiles([...validFiles, [path, text]]), text).not.toThrow();
  }
});

it.each([...validFiles.keys()].filter((path) => path !== 'README.md'))('can do without %s', (path) => {
  const content = checkFiles([...validFiles].filter(([other]) => other !== path));
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
      expect(() => parseAlone([facts, validFiles.get(facts) ?? ''], [path, slipped]), `${slip} ${index}`).not.toThrow();
    }
  }
});
