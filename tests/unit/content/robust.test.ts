import { expect, it } from 'vitest';
import { parseContent } from '#lib/content/content';
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
const onlyFacts = [...valid].filter(([path]) => path.endsWith('.json'));

it.each(onlyFacts)(
  'tells mistakes in %s, and never stops half-way',
  (path, source) => {
    const original: Json = JSON.parse(source);
    for (const odd of path.startsWith('profiles') ? [null, {}] : [null, 7, [], {}]) {
      for (const varied of vary(original, odd)) {
        const text = JSON.stringify(varied);
        const files = new Map([...onlyFacts, [path, text]]);
        expect(() => parseContent({ label: 'content', files, problems: [] }), text).not.toThrow();
      }
    }
  },
  30_000,
);

it.each([...valid.keys()].filter((path) => path !== 'README.md'))('can do without %s', (path) => {
  const files = new Map([...valid].filter(([other]) => other !== path));
  const content = parseContent({ label: 'content', files, problems: [] });
  const told = content.ok ? [] : content.problems.map(({ file }) => file);
  expect(told).toEqual([`content/${path}`]);
});

const onlyTexts = [...valid].filter(([path]) => /^profiles.*\.md$/.test(path));
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

it.each(onlyTexts)(
  'never stops at a slip in any line of %s',
  (path, text) => {
    const lines = text.split('\n');
    for (const slip of slips) {
      for (const index of lines.keys()) {
        const files = new Map([...valid, [path, lines.toSpliced(index, 0, slip).join('\n')]]);
        expect(() => parseContent({ label: 'content', files, problems: [] }), `${slip} ${index}`).not.toThrow();
      }
    }
  },
  30_000,
);
