import { expect, it } from 'vitest';
import { z } from 'zod';
import { parseWith } from '#lib/problem/from-zod';
import { buildReferences } from '#lib/profile/references';
import { checkValid } from '../../fixtures/content';

it('reads an id into what it stands for, and names what is none', async () => {
  const { vocabulary } = await checkValid();
  const [source] = vocabulary.sources.values();
  const schema = z.array(buildReferences(vocabulary, new Set()).source);
  const parse = (value: unknown) => parseWith(schema, 'f.json', value, () => ({ line: 1, column: 1 }));
  expect(parse([source?.id])).toEqual({ ok: true, value: [source] });
  const wrong = parse([5, null, 'nowhere']);
  expect(wrong.ok ? [] : wrong.problems.map(({ message, expected }) => `${message}; ${expected}`)).toEqual([
    '"0" is the number 5; a text',
    '"1" is null; a text',
    'unknown source "nowhere"; an id from content/vocabulary/sources.json',
  ]);
});
