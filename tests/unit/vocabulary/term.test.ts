import { expect, it } from 'vitest';
import { list } from '#lib/vocabulary/list';
import { sourceSchema } from '#lib/vocabulary/source';
import { labelsSchema, textSchema } from '#lib/vocabulary/term';

const german = { text: 'Lärm', status: 'reviewed' };

it('accepts a term whose Slovenian is still missing', () => {
  expect(labelsSchema.parse({ de: german, sl: { status: 'missing' } })).toEqual({
    de: german,
    sl: { status: 'missing' },
  });
});

it.each([
  [{ text: 'hrup', status: 'missing' }, 'status "missing" beside the Slovenian term', /^set it to "reviewed"/],
  [{ status: 'machine' }, 'no "text" for the Slovenian term', /^write one/],
])('says what is wrong with %o', (sl, message, hint) => {
  expect(labelsSchema.safeParse({ de: german, sl }).error?.issues).toMatchObject([
    { path: ['sl', 'status'], message, params: { hint: expect.stringMatching(hint) } },
  ]);
});

it.each([' hrup', 'hrup '])('wants no blanks around "%s"', (text) => {
  expect(textSchema.safeParse(text).error?.issues).toMatchObject([
    { message: `"${text}" has blanks at its start or end` },
  ]);
});

it('names the second of two equal entries', () => {
  const { error } = list(textSchema).safeParse(['a', 'b', 'a']);
  const params = { hint: 'remove one of the two' };
  expect(error?.issues).toMatchObject([{ path: [2], message: 'the same entry appears twice', params }]);
});

it('wants a publisher in one language at least', () => {
  const source = { id: 'a', title: { de: 'A', sl: 'A' }, short: { de: 'A', sl: 'A' } };
  expect(sourceSchema.safeParse({ ...source, publisher: { sl: 'A' } }).success).toBe(true);
  expect(sourceSchema.safeParse({ ...source, publisher: {} }).error?.issues).toMatchObject([
    { path: ['publisher'], message: '"publisher" has no name' },
  ]);
});
