import { expect, it } from 'vitest';
import { checkFiles, validFiles } from '../../fixtures/check-files';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

/** For every list in a value: its path without positions, and the value with the first entry of it written twice. */
function* doubleEach(value: Json, path = ''): Generator<[string, Json]> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value) && value.length) yield [path, [...value, value[0] ?? null]];
  for (const [key, inner] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[]` : `${path}.${key}`;
    for (const [where, doubled] of doubleEach(inner, here)) {
      yield [where, Array.isArray(value) ? value.with(Number(key), doubled) : { ...value, [key]: doubled }];
    }
  }
}

const cases = [...validFiles].flatMap(([file, source]) => {
  if (!file.endsWith('.json')) return [];
  const places = new Map(doubleEach(JSON.parse(source)));
  return [...places].map(([place, json]) => [`${file}${place}`, file, JSON.stringify(json)] as const);
});

it('knows lists of all kinds', () => {
  expect(cases.length).toBeGreaterThan(60);
});

it.each(cases)('%s has nothing twice', (_, file, text) => {
  const content = checkFiles([...validFiles, [file, text]]);
  const messages = content.ok ? [] : content.problems.map(({ message }) => message);
  expect(messages).toContainEqual(expect.stringMatching(/ appears twice$/));
});

it('counts a list of a text, too', () => {
  const path = 'profiles/musterbauerin/sl.md';
  const text = (validFiles.get(path) ?? '').replace('summary:', 'missing:\n  - employment\n  - employment\nsummary:');
  const content = checkFiles([...validFiles, [path, text]]);
  const messages = content.ok ? [] : content.problems.map(({ message }) => message);
  expect(messages).toContain('the same entry appears twice');
});
