import { expect, it } from 'vitest';
import { parseContent } from '#lib/content/content';
import { readOverlay, validFolder } from '../../fixtures/content';

type Json = null | string | number | boolean | Json[] | { [key: string]: Json };

const valid = (await readOverlay(validFolder)).files;

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

const cases = [...valid].flatMap(([file, source]) => {
  if (!file.endsWith('.json')) return [];
  const places = new Map(doubleEach(JSON.parse(source)));
  return [...places].map(([place, json]) => [`${file}${place}`, file, JSON.stringify(json)] as const);
});

it('knows lists of all kinds', () => {
  expect(cases.length).toBeGreaterThan(60);
});

it.each(cases)('%s has nothing twice', (_, file, text) => {
  const content = parseContent({ label: 'content', files: new Map([...valid, [file, text]]), problems: [] });
  const told = content.ok ? [] : content.problems.map(({ message }) => message);
  expect(told).toContainEqual(expect.stringMatching(/ appears twice$/));
});

it('counts a list of a text, too', () => {
  const path = 'profiles/musterbauerin/sl.md';
  const text = (valid.get(path) ?? '').replace('summary:', 'missing:\n  - employment\n  - employment\nsummary:');
  const content = parseContent({ label: 'content', files: new Map([...valid, [path, text]]), problems: [] });
  const told = content.ok ? [] : content.problems.map(({ message }) => message);
  expect(told).toContain('the same entry appears twice');
});
