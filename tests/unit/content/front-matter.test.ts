import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '#lib/content/front-matter';

const text = '---\ntitle: čebelar\nother:\n  - a\n  - b\n---\n\nText.\n';

function read(source: string) {
  const matter = parseFrontMatter('f.md', source);
  if (!matter.ok) throw new Error(matter.problems[0]?.message);
  return matter.value;
}

describe('places in front matter', () => {
  it.each([
    [['title'], undefined, { line: 2, column: 8 }],
    [['other', 1], undefined, { line: 5, column: 5 }],
    [[], 'other', { line: 3, column: 1 }],
    [['missing'], undefined, { line: 1, column: 1 }],
  ])('%j %s', (path, key, expected) => {
    expect(read(text).locate(path, key)).toEqual(expected);
  });

  it.each([
    ['LF', text],
    ['CRLF', text.replaceAll('\n', '\r\n')],
  ])('knows where the text starts: %s', (_, source) => {
    const { value, body, bodyLine } = read(source);
    expect(value).toEqual({ title: 'čebelar', other: ['a', 'b'] });
    const line = body.split('\n').findIndex((words) => words.startsWith('Text')) + bodyLine;
    expect(line).toBe(8);
  });
});

it('may be empty', () => {
  expect(read('---\n---\nText.\n')).toMatchObject({ value: {}, body: 'Text.\n', bodyLine: 3 });
});

describe('code in front matter', () => {
  it.each(['js', 'javascript', 'coffee', 'json', 'toml'])('is refused: %s', (language) => {
    const matter = parseFrontMatter('f.md', `---${language}\n(globalThis.frontMatterRan = true)\n---\n`);
    expect(matter.ok ? '' : matter.problems[0]?.message).toBe(`front matter in "${language}"`);
    expect(globalThis).not.toHaveProperty('frontMatterRan');
  });

  it('is no YAML tag either', () => {
    const matter = parseFrontMatter('f.md', '---\ntitle: !!js/function "function () {}"\n---\n');
    expect(matter.ok && typeof (matter.value.value as { title: unknown }).title).not.toBe('function');
  });
});

it('reports all mistakes in YAML with their lines', () => {
  const matter = parseFrontMatter('f.md', '---\na: 1\na: 2\nb: 3\nb: 4\n---\n');
  expect(matter.ok ? [] : matter.problems.map(({ line }) => line)).toEqual([3, 5]);
});

describe('means the same, whichever parser reads it', () => {
  it.each([
    ['a: 1', { a: 1 }],
    ['a: yes', { a: 'yes' }],
    ['a: true', { a: true }],
    ['a: 2025-11-21', { a: '2025-11-21' }],
    ['a: 12:30', { a: '12:30' }],
    ['a: 1_000', { a: '1_000' }],
    ['a:', { a: null }],
    ['a: "x: y" # why', { a: 'x: y' }],
    ["a: 'it''s'", { a: "it's" }],
    ['a: >-\n  one\n  two', { a: 'one two' }],
    ['a: one\n  two', { a: 'one two' }],
    ['a: [x, "y"]', { a: ['x', 'y'] }],
    ['a: { b: c }', { a: { b: 'c' } }],
    ['a: x!', { a: 'x!' }],
  ])('%j', (yaml, expected) => {
    expect(read(`---\n${yaml}\n---\n`).value).toEqual(expected);
  });
});

it.each([`a: ${'['.repeat(100_000)}`, `a: ${'{a: '.repeat(100_000)}`, `${'- '.repeat(100_000)}a`])(
  'reports that values are nested too deeply: %.12s',
  (yaml) => {
    const matter = parseFrontMatter('f.md', `---\n${yaml}\n---\n`);
    expect(matter.ok ? [] : matter.problems.map(({ message }) => message)).toEqual(['values are nested too deeply']);
  },
);

it('reports a bomb of references in few lines', () => {
  const list = Array.from({ length: 9 }, () => '*a').join(', ');
  const matter = parseFrontMatter('f.md', `---\na: &a [x, x]\nb: [${list}]\nc: [${list}]\n---\n`);
  expect(matter.ok ? 0 : matter.problems.length).toBe(3);
});

it.each([
  ['a:\n  - # x', '2:5', 'no value before the comment'],
  ['a: x # y', '1:4', 'a "#" cuts the value to "x"'],
  ['a: >\n  x\n  y', '1:4', 'a line break inside a value: U+000A'],
  ['a:\n\t- x\n  - y', '2:1', 'a tab at the start of a line'],
  ['__proto__: x\na: y', '1:1', 'a key of this name would be lost: "__proto__"'],
])('reports what is not meant: %j', (yaml, place, message) => {
  const matter = parseFrontMatter('f.md', `---\n${yaml}\n---\n`);
  const reported = matter.ok
    ? []
    : matter.problems.map((problem) => `${problem.line - 1}:${problem.column} ${problem.message}`);
  expect(reported).toEqual([`${place} ${message}`]);
});

it.each([
  ['named', '---yaml\na: 1\n---\nText.\n', 'Text.\n'],
  ['named with blanks around', '--- yaml \na: 1\n---\nText.\n', 'Text.\n'],
  ['at the end of the file', '---\na: 1\n---', ''],
  ['with blanks after the last line', '---\na: 1\n--- \t\nText.\n', ' \t\nText.\n'],
  ['before a rule', '---\na: 1\n---\nx\n\n---\ny\n', 'x\n\n---\ny\n'],
])('YAML is read where it is %s', (_, source, body) => {
  expect(read(source)).toMatchObject({ value: { a: 1 }, body });
});

it.each([
  ['', 'the file is empty', 'write it; content/README.md has an example'],
  [' \n\t\n', 'the file is empty', 'write it; content/README.md has an example'],
  [
    ' \n\n---\na: 1\n---\n',
    'there is something before the first "---"',
    'delete the blanks and empty lines at the start',
  ],
  ['a\n\n---\n', 'no front matter', 'start the file with a line "---", keys in YAML and a line "---"'],
  ['---\na: 1\n---x\n', 'the front matter has no end', 'add a line "---" after it'],
  ['---\na: 1\n ---\n', 'the front matter has no end', 'add a line "---" after it'],
  ['--- toml\n---\n', 'front matter in "toml"', 'only YAML is read: start the file with a plain "---"'],
])('says what is wrong with the lines around it: %j', (source, message, hint) => {
  const matter = parseFrontMatter('f.md', source);
  expect(matter.ok ? [] : matter.problems).toEqual([{ file: 'f.md', line: 1, column: 1, message, hint }]);
});
