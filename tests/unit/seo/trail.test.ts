import { expect, it } from 'vitest';
import { buildTrail } from '#lib/seo/trail';

it('a trail leads from the start page to the page itself', () => {
  const page = { title: 'Izdelovalka', path: '/sl/poklici/x', lang: 'de' } as const;
  expect(buildTrail('sl', [['Poklici', { page: 'occupations' }]], page)).toEqual([
    { title: 'Domov', path: '/sl' },
    { title: 'Poklici', path: '/sl/poklici' },
    page,
  ]);
});

it('the start page is in its trail once', () => {
  const page = { title: 'Berufe in Österreich', path: '/de' };
  expect(buildTrail('de', [], page)).toEqual([page]);
});
