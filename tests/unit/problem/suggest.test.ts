import { expect, it } from 'vitest';
import { suggest } from '#lib/problem/suggest';

it.each([
  ['erp-sistems', ['erp-systeme', 'excel'], 'did you mean: erp-systeme'],
  ['bhs', ['bms', 'kollegs'], 'did you mean: bms'],
  ['salery', ['levels', 'salary'], 'did you mean: salary'],
  ['tasks', [], undefined],
  ['tasks', ['environment'], undefined],
  // One letter for another is no slip of the pen where the word has only one.
  ['9', ['0', '1'], undefined],
  ['', ['a'], undefined],
])('%s', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected);
});

it('takes the nearest', () => {
  expect(suggest('werkzeugkude', ['werkzeugkunden', 'werkzeugkunde'])).toBe('did you mean: werkzeugkunde');
});
