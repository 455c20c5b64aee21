import { expect, it } from 'vitest';
import { z } from 'zod';
import { german } from '#lib/profile/sections/german';

const schema = german({ source: z.string() } as never);

it.each([
  ['B1', undefined, undefined],
  ['B1', 'B2', undefined],
  ['B2', 'B2', undefined],
  ['A1', 'C2', undefined],
  ['B2', 'B1', 'the German level goes from B2 down to B1'],
  ['C1', 'A2', 'the German level goes from C1 down to A2'],
] as const)('from %s to %s: %s', (from, to, message) => {
  const { error } = schema.safeParse({ sources: ['a'], from, ...(to && { to }) });
  expect(error?.issues.map((issue) => [issue.path, issue.message])).toEqual(message && [[['from'], message]]);
});
