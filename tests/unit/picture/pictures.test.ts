import { describe, expect, it } from 'vitest';
import { buildCatalogue } from '#lib/catalogue/catalogue';
import { locales } from '#lib/i18n/locales';
import { isPicturePath, toAltText, toPicturePath } from '#lib/picture/picture';
import {
  findPicture,
  listFacts,
  listPictures,
  toAreaPicture,
  toProfilePicture,
  toSitePicture,
} from '#lib/picture/pictures';
import { getText, type Profile } from '#lib/profile/profile';
import { checkValid, readValidProfile } from '../../fixtures/content';

const profile = await readValidProfile('musterbauerin');
const terms = (await checkValid()).vocabulary['qualification-levels'];
const toName = (path: string) => path.slice('/picture/'.length);

/** The profile with another text and other facts. */
function change(text: object, sections: object = {}, more: object = {}): Profile {
  const texts = { ...profile.texts, sl: { ...getText(profile, 'sl'), ...text } };
  return { ...profile, ...more, texts, sections: { ...profile.sections, ...sections } };
}

describe('the picture of a profile', () => {
  it('shows both titles, pay, level and area', () => {
    expect(toProfilePicture(profile, 'sl')).toEqual({
      title: 'Izdelovalec ali izdelovalka vzorcev',
      beside: 'Musterbauerin oder Musterbauer',
      area: profile.sections.classification?.group.area.id,
      facts: [
        { label: 'Najnižja začetna plača na mesec, bruto, 2025', value: '2.000–3.000\u00a0€', figure: true },
        { label: 'Izobrazba', value: 'vajeniški poklic ali poklic s šolsko izobrazbo' },
      ],
    });
  });

  it('has another address once what it shows has changed', () => {
    const { salary } = profile.sections;
    const changed = [
      profile,
      change({ title: 'vzorčar ali vzorčarka' }),
      change({}, { salary: { ...salary, overall: { min: 2_000, max: 3_010 } } }),
      change({}, { salary: { ...salary, asOf: '2026-01-01' } }),
      change({}, { levels: undefined }),
      change({}, { classification: undefined }),
    ];
    const paths = changed.map((one) => toPicturePath(toProfilePicture(one, 'sl')));
    expect(new Set(paths).size).toBe(changed.length);
    expect(paths.filter((path) => !isPicturePath(path))).toEqual([]);
  });

  it('keeps it through all other changes', () => {
    const same = change({ summary: 'Drug povzetek.' }, { vacancies: undefined }, { updated: '2026-02-03' });
    expect(toPicturePath(toProfilePicture(same, 'sl'))).toBe(toPicturePath(toProfilePicture(profile, 'sl')));
  });

  it('names the level that the pay is for where there are others', () => {
    const { salary } = profile.sections;
    const paid = change({}, { salary: { ...salary, bands: salary?.bands?.slice(0, 1) } });
    expect(toProfilePicture(paid, 'sl').facts?.[0]).toHaveProperty('note', 'vajeniški poklic');
  });

  it('has one title where there is one language', () => {
    const { sl } = profile.texts;
    expect(toProfilePicture({ ...profile, texts: sl ? { sl } : {} }, 'sl')).not.toHaveProperty('beside');
  });

  it('is that of its area or of the site for an imported one', () => {
    const area = profile.sections.classification?.group.area;
    if (!area) throw new Error('no area');
    const imported = change({}, {}, { imported: true });
    expect(toProfilePicture(imported, 'sl')).toEqual(toAreaPicture(area, 'sl'));
    const without = change({}, { classification: undefined }, { imported: true });
    expect(toProfilePicture(without, 'de')).toEqual(toSitePicture('de'));
  });
});

describe('the picture of an area', () => {
  it('has both names, the sign of the area and the lead of the site', () => {
    const labels = { sl: { text: 'okolje', status: 'reviewed' }, de: { text: 'Umwelt', status: 'reviewed' } } as const;
    expect(toAreaPicture({ id: 'umwelt', labels }, 'sl')).toEqual({
      title: 'Okolje',
      beside: 'Umwelt',
      area: 'umwelt',
      lead: expect.stringMatching(/\.$/),
    });
    expect(toAreaPicture({ id: 'umwelt', labels: { ...labels, de: labels.sl } }, 'sl')).not.toHaveProperty('beside');
  });

  it('is drawn ahead where one of its occupations is curated', async () => {
    const content = await checkValid();
    const [first] = content.profiles;
    const group = first?.sections.classification;
    const profiles = content.profiles.map((one) => {
      return { ...one, imported: one !== first, sections: { ...one.sections, classification: group } };
    });
    const pictures = [...listPictures(buildCatalogue({ ...content, profiles } as typeof content)).values()];
    const areas = pictures.filter(({ picture }) => picture.area && !picture.facts);
    expect(areas.map(({ curated }) => curated)).toEqual([true, true]);
  });
});

it('names several levels as one would say them', () => {
  const [first, second] = terms.values();
  const levels = [first, second, first];
  expect(listFacts({ levels: { levels } } as Parameters<typeof listFacts>[0], 'sl').map(({ value }) => value)).toEqual([
    expect.stringMatching(/^[^,]+, [^,]+ ali [^,]+$/),
  ]);
  expect(listFacts({}, 'sl')).toEqual([]);
});

describe('the pictures of a catalogue', () => {
  it('are one for each curated profile, each used area and the site, in every language', async () => {
    const catalogue = buildCatalogue(await checkValid());
    const areas = catalogue.listAreas('sl').filter(({ occupations }) => occupations.length);
    const pages = locales.flatMap((locale) => catalogue.listOccupations(locale));
    const pictures = listPictures(catalogue);
    expect(pictures.size).toBe(pages.length + (areas.length + 1) * locales.length);
    const path = toPicturePath(toProfilePicture(profile, 'de'));
    expect(pictures.get(path)).toEqual({ picture: toProfilePicture(profile, 'de'), curated: true });
    expect(findPicture(catalogue, toName(path))).toEqual(toProfilePicture(profile, 'de'));
    expect(findPicture(catalogue, '-')).toBeUndefined();
  });

  it('are few where all profiles are imported', async () => {
    const content = await checkValid();
    const profiles = content.profiles.map((one) => ({ ...one, imported: true as const }));
    const pictures = [...listPictures(buildCatalogue({ ...content, profiles })).values()];
    expect(pictures.filter(({ curated }) => curated).map(({ picture }) => picture)).toEqual(locales.map(toSitePicture));
    expect(pictures.filter(({ picture }) => picture.facts)).toEqual([]);
  });
});

it('says in words what a picture shows', () => {
  const fact = { label: 'Plača', value: '2.000 €' };
  expect(toAltText({ title: 'Kuhar', beside: 'Koch', facts: [{ ...fact, note: 'izučen poklic' }] })).toBe(
    'Kuhar. Koch. Plača: 2.000 € (izučen poklic)',
  );
  expect(toAltText({ title: 'Poklici', lead: 'V dveh jezikih.' })).toBe('Poklici. V dveh jezikih');
});

it.each([
  '/picture/x.png',
  '/picture/x/0123456789abcdef0123.png',
  '/picture/0123456789abcdef0123.png.br',
  '/picture/../0123456789abcdef01.png',
  '/sl',
])('has no picture at %s', (path) => expect(isPicturePath(path)).toBe(false));
