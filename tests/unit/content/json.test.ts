import { describe, expect, it } from 'vitest';
import { parseJson } from '#lib/content/json';

function read(text: string) {
  const json = parseJson('f.json', text);
  if (!json.ok) throw new Error(json.problems[0]?.message);
  return json.value;
}

describe('places in JSON', () => {
  const { value, locate } = read('{\n  "a": [\n    { "b": 1, "c": {} },\n    { "ž": 2 }\n  ]\n}');

  it.each([
    [[], undefined, { line: 1, column: 1 }],
    [['a'], undefined, { line: 2, column: 8 }],
    [['a', 0, 'b'], undefined, { line: 3, column: 12 }],
    [['a', 0], 'c', { line: 3, column: 15 }],
    [['a', 0], 'd', { line: 3, column: 5 }],
    [['a', 0, 'b'], 'd', { line: 3, column: 12 }],
    [['a', 1], 'ž', { line: 4, column: 7 }],
    [['a', 1, 'missing', 'below'], undefined, { line: 4, column: 5 }],
    [['missing'], undefined, { line: 1, column: 1 }],
  ])('%j %s', (path, key, expected) => {
    expect(locate(path, key)).toEqual(expected);
  });

  it('leaves the value as it is', () => {
    expect(value).toEqual({ a: [{ b: 1, c: {} }, { ž: 2 }] });
  });
});

it('finds doubles at every depth', () => {
  const json = parseJson('f.json', '{ "a": { "b": 1, "b": 2 }, "c": [{ "d": 1, "d": 2 }] }');
  expect(json.ok ? [] : json.problems.map(({ column, message }) => `${column} ${message}`)).toEqual([
    '18 the key "b" appears twice',
    '44 the key "d" appears twice',
  ]);
});

it.each([
  ['{ "a\\\\": 1, "a\\\\": 2 }', 'a\\'],
  ['{ "a\\"": 1, "x": "\\": ", "a\\"": 2 }', 'a"'],
  ['{ "a" : 1, "a"\n: 2 }', 'a'],
  ['{ "\\u0061": 1, "a": 2 }', 'a'],
  ['{ "a": { "b": 1, "c": 2 }, "a": { "b": 1 } }', 'a'],
  ['{ "a": ":", "a": 1 }', 'a'],
])('finds doubles however they are written: %s', (text, key) => {
  const json = parseJson('f.json', text);
  expect(json.ok ? [] : json.problems.map(({ message }) => message)).toEqual([`the key "${key}" appears twice`]);
});

it.each(['{ "a": ":", "b": [":"] }', '{ "\\": ": 1 }', '["a", ": b"]'])('finds no doubles in colons: %s', (text) => {
  expect(read(text).value).toEqual(JSON.parse(text));
});

it('names the mistake, and keys that appear twice, where JSON is not valid', () => {
  const json = parseJson('f.json', '{ "a": 1, "a": 2, }');
  expect(json.ok ? [] : json.problems.map(({ column, message }) => `${column} ${message}`)).toEqual([
    '19 not valid JSON: property name expected',
    '11 the key "a" appears twice',
  ]);
});

it('takes values nested as deeply as allowed, and no deeper', () => {
  const nest = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  expect(parseJson('f.json', nest(31)).ok).toBe(true);
  const json = parseJson('f.json', nest(32));
  expect(json.ok ? [] : json.problems.map(({ column, message }) => `${column} ${message}`)).toEqual([
    '32 values are nested too deeply',
  ]);
});

it.each(['', ' \n', '\n\n'])('says that a file is empty: %j', (text) => {
  const json = parseJson('f.json', text);
  expect(json.ok ? [] : json.problems.map(({ message }) => message)).toEqual(['the file is empty']);
});

it.each([
  '['.repeat(100_000) + ']'.repeat(100_000),
  '{"a":'.repeat(100_000),
  `${'{"a" : '.repeat(5000)}1${'}'.repeat(5000)}`,
  `{ "a": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "a": 1 }`,
])('reports that values are nested too deeply: %.12s', (text) => {
  const json = parseJson('f.json', text);
  expect(json.ok ? [] : json.problems.map(({ message }) => message)).toEqual(['values are nested too deeply']);
});

it.each([
  ['{ "a": 1, }', '1:11 not valid JSON: property name expected: look for a comma, quote or bracket'],
  ['{ “a”: 1 }', '1:3 not valid JSON: invalid symbol: write straight quotes around keys and texts'],
  ['{ "a": x„ }', '1:8 not valid JSON: invalid symbol: look for a comma, quote or bracket'],
  ['[1] // x', '1:5 not valid JSON: invalid comment token: JSON has no comments; a vocabulary entry may have a "note"'],
])('says what to look for in JSON that is not valid: %s', (text, expected) => {
  const json = parseJson('f.json', text);
  const problems = json.ok ? [] : json.problems;
  expect(problems.map(({ line, column, message, hint }) => `${line}:${column} ${message}: ${hint}`)).toEqual([
    expect.stringContaining(expected),
  ]);
});
