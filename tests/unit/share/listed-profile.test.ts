import { expect, it } from 'vitest';
import { toListedProfile } from '#lib/share/listed-profile';
import { readValidProfile } from '../../fixtures/content';

it('names an occupation in the language of the reader, or in the one it has', async () => {
  const profile = await readValidProfile('musterbauerin');
  const { de } = profile.texts;
  const rows = [toListedProfile(profile, 'sl'), toListedProfile({ ...profile, texts: de ? { de } : {} }, 'sl')];
  expect(rows.map(({ title, path, lang }) => [title, path, lang])).toEqual([
    ['Izdelovalec ali izdelovalka vzorcev', '/sl/poklici/izdelovalka-vzorcev', undefined],
    ['Musterbauerin oder Musterbauer', '/de/berufe/musterbauerin', 'de'],
  ]);
});
