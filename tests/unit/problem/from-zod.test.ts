import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseWith } from '#lib/problem/from-zod';
import { formatProblem } from '#lib/problem/problem';

const schema = z.strictObject({
  name: z.string().min(2).max(5).optional(),
  count: z.int().min(1).max(8).optional(),
  kind: z.enum(['a', 'b']).optional(),
  code: z.string().regex(/^\d+$/, 'digits').optional(),
  list: z.array(z.strictObject({ id: z.string() })).optional(),
  flag: z.boolean().optional(),
  few: z.array(z.int()).min(2).max(3).optional(),
  some: z.array(z.int()).min(1).default([1]),
  share: z.number().gt(0).lt(1).optional(),
  link: z.url({ error: 'an address' }).optional(),
  odd: z.int().multipleOf(3).optional(),
  pair: z.strictObject({ id: z.string() }, { error: 'an id as { "id": "x" }' }).optional(),
});

function report(value: unknown): string[] {
  const parsed = parseWith(schema, 'f', value, () => ({ line: 1, column: 1 }));
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem).replace('f:1:1  ', ''));
}

it.each([
  [{ name: 'x' }, '"name" has 1 character\n  expected at least 2 characters'],
  [{ name: 'abcdef' }, '"name" has 6 characters\n  expected at most 5 characters'],
  [{ name: '' }, '"name" is an empty text\n  expected at least 2 characters'],
  [{ name: null }, '"name" is null\n  expected a text'],
  [{ count: 2.5 }, '"count" is the number 2.5\n  expected a whole number'],
  [{ count: '2' }, '"count" is the text "2"\n  expected a number'],
  [{ count: 9 }, '"count" is the number 9\n  expected at most 8'],
  [{ kind: 'c' }, '"kind" is the text "c"\n  expected one of: a, b'],
  [{ code: 'x1' }, '"code" is the text "x1"\n  expected digits'],
  [{ list: {} }, '"list" is an object\n  expected a list'],
  [{ list: [{}] }, '"list.0.id" is missing\n  expected a text'],
  [{ list: [{ id: 'x', idd: 'y' }] }, 'unknown key "idd" in "list.0"\n  did you mean: id'],
  [{ pair: 'x' }, '"pair" is the text "x"\n  expected an id as { "id": "x" }'],
  [{ pair: { id: 'x', idd: 'y' } }, 'unknown key "idd" in "pair"\n  did you mean: id'],
  [
    { weight: 1 },
    'unknown key "weight"\n  the keys are: name, count, kind, code, list, flag, few, some, share, link, odd, pair',
  ],
  [{ name: true }, '"name" is true\n  expected a text'],
  [{ flag: 'x' }, '"flag" is the text "x"\n  expected a boolean'],
  [{ few: [1] }, '"few" has 1 entry\n  expected at least 2 entries'],
  [{ few: [] }, '"few" is an empty list\n  expected at least 2 entries'],
  [{ few: [1, 2, 3, 4] }, '"few" has 4 entries\n  expected at most 3 entries'],
  [{ some: [] }, '"some" is an empty list\n  expected at least 1 entry'],
  [{ share: 0 }, '"share" is the number 0\n  expected more than 0'],
  [{ share: 1 }, '"share" is the number 1\n  expected less than 1'],
  [{ link: 'x' }, '"link" is the text "x"\n  expected an address'],
  [{ list: [{ id: 'x', y: 1 }] }, 'unknown key "y" in "list.0"\n  the keys are: id'],
  [{ odd: 4 }, '"odd": Invalid number: must be a multiple of 3'],
  [[], 'the file is a list\n  expected an object'],
])('%j', (value, expected) => {
  expect(report(value)).toEqual([expected]);
});

it('reports all problems of a file', () => {
  expect(report({ name: 'x', count: 0, kind: 'c' })).toHaveLength(3);
});
