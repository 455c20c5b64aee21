import { describe, expect, it } from 'vitest';
import { listWays, toNqr, toWords } from '#lib/profile/qualifications';
import { readValid, readValidProfile } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

it('writes NQR levels as Roman numbers', () => {
  expect([1, 2, 3, 4, 5, 6, 7, 8].map(toNqr).join(' ')).toBe('I II III IV V VI VII VIII');
});

describe('ways into an occupation', async () => {
  const rungs = [...(await readValid()).vocabulary['qualification-frameworks'].values()];

  it('have the level of both countries, without qualifications of the past', async () => {
    const [way] = listWays(await readValidProfile('musterbauerin'), rungs);
    expect(way).toMatchObject({ eqf: [5, 4], sok: [4] });
  });

  it('are the levels of the people in it where no route is known', async () => {
    const profile = await readValidProfile('musterbauerin');
    const { training, ...sections } = profile.sections;
    expect(training).toBeDefined();
    const ways = listWays({ sections }, rungs);
    expect(ways.map(({ term, sok }) => `${term.id} ${sok}`)).toEqual(['lehrberuf 4', 'schulberuf ']);
    expect(listWays({ sections: {} as never }, rungs)).toEqual([]);
  });

  it('are put in a few words, in full where there are none', async () => {
    const [way] = listWays(await readValidProfile('musterbauerin'), rungs);
    if (!way) throw new Error('no way');
    expect(toWords(way, 'sl')).toEqual({ locale: 'sl', value: 'vzorčna izobrazba' });
    expect(toWords({ term: buildTerm('messen', 'Messen') }, 'sl')).toMatchObject({ locale: 'de', value: 'Messen' });
  });
});
