import { expect, it } from 'vitest';
import { listEqfLevels, toNqr } from '#lib/profile/qualifications';
import { readValidProfile } from '../../fixtures/content';

it('lists the levels of all routes, lowest first', async () => {
  expect(listEqfLevels(await readValidProfile('musterbauerin'))).toEqual([4, 5]);
  expect(listEqfLevels(await readValidProfile('probenprueferin'))).toEqual([]);
});

it('writes NQR levels as Roman numbers', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(toNqr).join(' ')).toBe('I II III IV V VI VII VIII');
});
