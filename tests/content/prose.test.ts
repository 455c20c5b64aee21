import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales';
import { getText, type Profile } from '#lib/profile/profile';
import { readReal, toWords } from './real';

const { profiles } = await readReal();

/** Lengths in years as texts write them; hours and courses have no place in the data. */
const lengths: Record<string, readonly (readonly [RegExp, number])[]> = {
  de: [
    [/zwei Jahre|zweijährig/, 2],
    [/drei Jahre|dreijährig/, 3],
    [/dreieinhalb Jahre/, 3.5],
    [/vier(?: Jahre|jährig|\.)/, 4],
    [/fünf Jahre|fünfjährig/, 5],
    [/sechs Jahre|sechsjährig/, 6],
  ],
  sl: [
    [/dve leti|dvoletn|dvuletn/, 2],
    [/tri leta(?! in pol)|triletn/, 3],
    [/tri leta in pol/, 3.5],
    [/štiri(?: leta|letn|\.)/, 4],
    [/pet let|petletn/, 5],
    [/šest let|šestletn/, 6],
  ],
};

/** Lengths that a text states for another occupation or for a school in another country, with the reason. */
const ofOthers: Record<string, readonly number[]> = {
  // The Lehre of the trained occupation.
  raumpflegerin: [3],
  servierkraft: [3],
  pflegeassistentin: [4],
  // The school for assistants, whom a course leads on.
  'elementarpaedagoge-elementarpaedagogin': [3],
  // After which the qualification is renewed.
  'berufskraftfahrerin-gueterbefoerderung': [5],
};

const toTraining = (profile: Profile, locale: (typeof locales)[number]) => {
  const { brief = [], prose } = getText(profile, locale);
  return [...brief, ...toWords(prose.training?.blocks ?? [])].join(' ');
};

describe.each(profiles.map((profile) => [profile.id, profile] as const))('%s', (id, profile) => {
  it.each(locales)('states no length of a way in that the data does not have: %s', (locale) => {
    const text = toTraining(profile, locale);
    const known = [
      ...(profile.sections.training?.routes.flatMap(({ years }) => years ?? []) ?? []),
      ...(ofOthers[id] ?? []),
    ];
    const stated = (lengths[locale] ?? []).filter(([pattern]) => pattern.test(text)).map(([, years]) => years);
    expect(stated.filter((years) => !known.includes(years))).toEqual([]);
  });

  it.each(locales)('has a title whose two forms are of one word: %s', (locale) => {
    const { feminine, masculine } = getText(profile, locale);
    // A nurse who is a man has a name of his own in Slovenian.
    if (masculine === 'diplomirani zdravstvenik') return;
    const fold = (name: string) => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().split(/[ -]/);
    const [hers, his] = [fold(feminine), fold(masculine)];
    expect(hers).toHaveLength(his.length);
    for (const [index, word] of hers.entries()) expect(word.slice(0, 2), word).toBe(his[index]?.slice(0, 2));
  });
});

/** Names that are the same for women and men; in Slovenian those that begin with vodja, too. */
const ofBoth = [
  'data-scientist de',
  'hebamme de',
  'housekeeping-supervisor de',
  'landwirtschaftliche-hilfskraft de',
  'servierkraft de',
];

it('has one form for women and men only where the language has no other', () => {
  const same = profiles.flatMap((profile) =>
    locales
      .map((locale) => [locale, getText(profile, locale)] as const)
      .filter(([, { feminine, masculine }]) => feminine === masculine && !/^vodja /.test(masculine))
      .map(([locale]) => `${profile.id} ${locale}`),
  );
  expect(same.filter((name) => !ofBoth.includes(name))).toEqual([]);
});
