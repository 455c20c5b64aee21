import { beforeAll, describe, expect, it } from 'vitest';
import { getText, type Profile } from '#lib/profile/profile';
import { toMatched } from '#lib/search/results';
import type { SearchLabel } from '#lib/search/search-document';
import type { Target } from '#lib/search/site-search';
import { toOccupationDocument } from '#lib/search/to-search-document';
import { readValidProfile } from '../../fixtures/content';

let profile: Profile;
let labels: readonly SearchLabel[];

beforeAll(async () => {
  const full = await readValidProfile('musterbauerin');
  const { classification } = full.sections;
  if (!classification) throw new Error('no classification');
  const amsRelated = [{ code: '999999', title: 'Musterlehrling' }];
  profile = {
    ...full,
    sections: { ...full.sections, classification: { ...classification, amsRelated } },
    texts: { de: { ...getText(full, 'de'), alternatives: ['Formerin'], searchWords: ['Pfuscher'] } },
  };
  ({ labels } = toOccupationDocument(profile));
});

/** What a list says of an occupation that was found by one of its names. */
function read(text: string) {
  const matched = labels.find((label) => label.text === text);
  if (!matched) throw new Error(`not found by "${text}"`);
  const document: Target = { ...toOccupationDocument(profile), kind: 'occupation', profile };
  return toMatched({ document, score: 1, sure: true, exact: true, matched }, 'Musterbauerin oder Musterbauer', 'de');
}

describe('"found as"', () => {
  it('repeats a good name', () => {
    expect(read('Formerin')).toEqual({ text: 'Formerin', locale: 'de' });
  });

  it.each(['Pfuscher', 'Musterlehrling'])('never prints a word that only the search knows: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });
});
