import { beforeAll, describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { getText } from '#lib/profile/profile';
import { getSiteSearch, listTargets } from '#lib/search/site-search';
import { toOccupationDocument } from '#lib/search/to-search-document';
import { readValid } from '../../fixtures/content';

let content: Awaited<ReturnType<typeof readValid>>;
beforeAll(async () => {
  content = await readValid();
});

describe('an occupation', () => {
  it('is found by every name and code it has', () => {
    const [profile] = content.profiles;
    const classification = profile?.sections.classification;
    if (!profile || !classification) throw new Error('no profile');
    const { labels, ...document } = toOccupationDocument({
      ...profile,
      sections: {
        classification: {
          ...classification,
          amsRelated: [{ code: '999999', title: 'Musterlehrling' }],
          esco: [{ uri: 'x', code: '7522.1' }],
        },
      },
      texts: { sl: { ...getText(profile, 'sl'), alternatives: ['vzorčar'], searchWords: ['šušmar'] } },
    });
    expect(document).toEqual({
      id: 'musterbauerin',
      kind: 'occupation',
      curated: true,
      codes: ['100101', '7522.1', '7522', 'BIS 1'],
      relatedCodes: ['999999'],
    });
    expect(labels.map(({ locale, kind, text }) => `${locale} ${kind}: ${text}`)).toEqual([
      'sl title: izdelovalec ali izdelovalka vzorcev',
      'sl form: izdelovalka vzorcev',
      'sl form: izdelovalec vzorcev',
      'sl alternative: vzorčar',
      'sl hidden: šušmar',
      'de form: MusterbauerIn',
      'de alternative: Musterbauer/in',
      'de related: Musterlehrling',
    ]);
  });

  it('may have no code, and counts as curated where it is not imported', () => {
    const [profile] = content.profiles;
    if (!profile) throw new Error('no profile');
    const bare = toOccupationDocument({ ...profile, imported: true, sections: {} });
    expect(bare).toMatchObject({ curated: false, codes: [], relatedCodes: [] });
  });
});

describe('what the site can find', () => {
  it('are its occupations, competences and the areas with occupations', () => {
    const targets = listTargets(buildCatalogue(content)).map(({ kind, id, curated }) => [kind, id, curated]);
    expect(targets).toEqual([
      ['occupation', 'musterbauerin', true],
      ['occupation', 'probenprueferin', true],
      ['competence', 'werkzeugkunde', true],
      ['competence', 'messen', true],
      ['competence', 'laengenmessung', true],
      ['competence', 'teamarbeit', true],
      ['competence', 'absprache', true],
      ['area', 'gewerbe', true],
    ]);
  });

  it('is an area also by its groups; one of ISCO-08 is not curated', () => {
    const areas = new Map([...content.vocabulary.areas].map(([id, area]) => [id, { ...area, isco: '7' }]));
    const catalogue = buildCatalogue({ ...content, vocabulary: { ...content.vocabulary, areas } });
    const imported = listTargets({
      ...catalogue,
      listAreas: () =>
        [...areas.values()].map((area) => ({ area, occupations: catalogue.listOccupations('de'), paginated: false })),
    });
    const area = imported.find(({ id }) => id === 'gewerbe');
    expect(area?.curated).toBe(false);
    expect(area?.labels.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'title: Gewerbe',
      'title: obrt',
      'alternative: Musterbau',
      'alternative: izdelava vzorcev',
      'alternative: Prüfung',
      'alternative: preskušanje',
    ]);
  });

  it('is indexed once for each catalogue', () => {
    const [one, other] = [buildCatalogue(content), buildCatalogue(content)];
    expect(getSiteSearch(one)).toBe(getSiteSearch(one));
    expect(getSiteSearch(one)).not.toBe(getSiteSearch(other));
  });
});
