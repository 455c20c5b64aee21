import { expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { buildOpenApi } from '#lib/data/open-api';
import { toAreas, toCompetences, toOccupations, toQualifications } from '#lib/data/to-lists';
import { toOccupation } from '#lib/data/to-occupation';
import { toTerms } from '#lib/data/to-terms';
import { checkValid } from '../../fixtures/content';
import { stubSiteUrl } from '../seo/setup';

stubSiteUrl();

const content = await checkValid();
const catalogue = buildCatalogue(content);
const [summary] = catalogue.profiles;
if (!summary) throw new Error('no profiles');

const matches = ['exact', 'close', 'broad', 'narrow'] as const;

/** A profile with an ESCO occupation of each kind, the exact one not confirmed. */
function mapped() {
  const profile = catalogue.open('musterbauerin');
  const classification = profile?.sections.classification;
  if (!profile || !classification) throw new Error('no codes');
  const esco = matches.map((match, index) => {
    const code = `7522.${index}`;
    return {
      code,
      match,
      uri: `https://example.org/${match}`,
      ...(match === 'exact' && { confirmed: false as const }),
    };
  });
  return { ...profile, sections: { ...profile.sections, classification: { ...classification, esco } } };
}

// What programs of others read: whoever changes it sees here what they have to expect, and adds -u to write the files anew.
it.each([
  ['occupations', () => toOccupations(catalogue)],
  ['competences', () => toCompetences(catalogue)],
  ['areas', () => toAreas(catalogue)],
  ['qualifications', () => toQualifications(catalogue)],
  ['occupation', () => toOccupation(mapped(), catalogue)],
  ['terms', () => toTerms({ ...catalogue, findById: (id) => (id === 'musterbauerin' ? mapped() : undefined) })],
  ['openapi', () => ({ ...buildOpenApi(), components: undefined })],
])('the small content is published as it always was: %s.json', async (name, build) => {
  await expect(`${JSON.stringify(build(), null, 2)}\n`).toMatchFileSnapshot(`published/${name}.json`);
});

it('lists occupations by id, in whatever order they are read', () => {
  const ids = (profiles: typeof catalogue.profiles) => toOccupations({ profiles }).occupations.map(({ id }) => id);
  const others = ['b', 'c', 'a'].map((id) => ({ ...summary, id }));
  expect(ids(others)).toEqual(['a', 'b', 'c']);
  expect(ids(others.toReversed())).toEqual(['a', 'b', 'c']);
});

it('names the ESCO occupations that are the same or nearly so', () => {
  const [entry] = toOccupations({ profiles: [{ ...summary, sections: mapped().sections }] }).occupations;
  expect(entry?.esco).toEqual(['https://example.org/exact', 'https://example.org/close']);
});

it('leaves out what is not known of an occupation', () => {
  const [entry] = toOccupations({ profiles: [{ ...summary, sections: {} }] }).occupations;
  const known = ['curated', 'id', 'officialTitle', 'pages', 'titles', 'updated', 'url'];
  expect(Object.keys(entry ?? {}).sort()).toEqual(known);
});

it('leaves out what the owner of an imported profile does not let others use', () => {
  const profiles = content.profiles.map((profile) => ({ ...profile, imported: true as const }));
  const imported = buildCatalogue({ ...content, profiles });
  const keys = toOccupations(imported).occupations.flatMap((entry) => Object.keys(entry));
  expect(keys.filter((key) => ['ams', 'salary', 'german'].includes(key))).toEqual([]);
  expect(toCompetences(imported).competences).toEqual([]);
  expect(toQualifications(imported).levels.flatMap(({ occupations }) => occupations)).toEqual([]);
});
