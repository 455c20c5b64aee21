import { beforeAll, describe, expect, it } from 'vitest';
import { getText, listLocales, type Profile } from '#lib/profile/profile';
import { countTerms } from '#lib/profile/review';
import { findProse, toLocalizedTerm } from '#lib/profile/texts';
import { readValidProfile } from '../../fixtures/content';
import { buildTerm } from '../../fixtures/terms';

let both: Profile;
let germanOnly: Profile;

beforeAll(async () => {
  both = await readValidProfile('musterbauerin');
  germanOnly = await readValidProfile('probenprueferin');
});

describe('a term is shown in the language it is really in', () => {
  const translated = buildTerm('messen', 'Messen', 'merjenje', 'machine');
  it.each([
    [translated, 'sl', { locale: 'sl', value: 'merjenje', status: 'machine' }],
    [translated, 'de', { locale: 'de', value: 'Messen', status: 'reviewed' }],
    [buildTerm('messen', 'Messen'), 'sl', { locale: 'de', value: 'Messen', status: 'missing' }],
    [buildTerm('messen', 'Messen'), 'de', { locale: 'de', value: 'Messen', status: 'reviewed' }],
  ] as const)('%j in %s', (term, locale, expected) => {
    expect(toLocalizedTerm(term, locale)).toEqual(expected);
  });
});

describe('prose', () => {
  it('comes in the language asked for, with its status', () => {
    expect(findProse(both, 'sl', 'tasks')).toMatchObject({ locale: 'sl', status: 'reviewed' });
    expect(findProse(both, 'de', 'tasks')).toMatchObject({ locale: 'de', status: 'machine' });
    expect(findProse(both, 'sl', 'digcomp', '1')?.value).toHaveLength(1);
  });

  it('falls back to the other language and says so', () => {
    expect(findProse(germanOnly, 'sl', 'tasks')).toMatchObject({ locale: 'de', status: 'missing' });
    const { digcomp, ...prose } = getText(both, 'sl').prose;
    const withoutPart = { ...digcomp, blocks: digcomp?.blocks ?? [], parts: {} };
    const profile = {
      ...both,
      texts: { ...both.texts, sl: { ...getText(both, 'sl'), prose: { ...prose, digcomp: withoutPart } } },
    };
    expect(findProse(profile, 'sl', 'digcomp')).toMatchObject({ locale: 'sl' });
    expect(findProse(profile, 'sl', 'digcomp', '0')).toMatchObject({ locale: 'de', status: 'missing' });
  });

  it('is undefined where no language has it', () => {
    expect(findProse(both, 'sl', 'salary')).toBeUndefined();
    expect(findProse(both, 'sl', 'digcomp', '7')).toBeUndefined();
  });
});

it('knows the languages of a profile and asks for no other', () => {
  expect(listLocales(both)).toEqual(['sl', 'de']);
  expect(listLocales(germanOnly)).toEqual(['de']);
  expect(() => getText(germanOnly, 'sl')).toThrow('profile probenprueferin has no text in "sl"');
});

describe('review', () => {
  it('counts each term that is shown once', () => {
    // Competences 5, levels 2, education 3, further training 2, certificates 2, environment 1, specialisations 2,
    // occupations 2, group and area, DigComp areas 2, trade, authority, shortage list.
    expect(countTerms(both, 'sl')).toEqual({ reviewed: 23, machine: 1, missing: 2, total: 26 });
    expect(countTerms(both, 'de')).toEqual({ reviewed: 26, machine: 0, missing: 0, total: 26 });
  });

  it('leaves out the other groups of the area', () => {
    expect(countTerms(germanOnly, 'sl')).toEqual({ reviewed: 3, machine: 0, missing: 0, total: 3 });
  });
});
