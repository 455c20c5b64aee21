import { expect, it } from 'vitest';
import { listTitleSizes } from '#lib/picture/layout';

const all = [84, 76, 68, 60, 54, 48, 43, 38, 34];

it.each([
  ['a short title', { title: 'Kuhar', beside: 'Koch' }, 84],
  ['a word that just fits', { title: 'a'.repeat(22) }, 84],
  ['a word that is a letter too long', { title: 'a'.repeat(23) }, 76],
  ['words that a hyphen parts', { title: `${'a'.repeat(22)}-a` }, 84],
  ['a title of many words', { title: 'aaaa '.repeat(40).trim() }, 48],
  ['two titles of many words', { title: 'aaaa '.repeat(20), beside: 'aaaa '.repeat(20) }, 48],
])('tries the sizes that %s may have room in, and the smallest', (_, picture, largest) => {
  expect(listTitleSizes(picture)).toEqual(all.filter((size) => size <= largest));
});
