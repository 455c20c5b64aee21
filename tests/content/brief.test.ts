import { describe, expect, it } from 'vitest';
import { locales } from '#lib/i18n/locales';
import { getText } from '#lib/profile/profile';
import { readReal } from './real';

const { profiles } = await readReal();

describe.each(profiles.map((profile) => [profile.id, profile] as const))('the easy sentences of %s', (_, profile) => {
  it.each(locales)('are easy: %s', (locale) => {
    const { brief = [] } = getText(profile, locale);
    expect(brief.length).toBeGreaterThanOrEqual(5);
    // Short sentences without brackets, parentheses by dashes, semicolons and abbreviations.
    expect(brief.filter((sentence) => sentence.split(' ').length > 14)).toEqual([]);
    expect(brief.filter((sentence) => /[();:–]|\p{Lu}{2}/u.test(sentence))).toEqual([]);
    expect(brief.join(' ').split(' ').length).toBeLessThanOrEqual(75);
  });

  it('speak to the reader in both languages or in none', () => {
    const [slovenian, german] = (['sl', 'de'] as const).map((locale) =>
      (getText(profile, locale).brief ?? []).join(' '),
    );
    expect(slovenian?.startsWith('V tem poklicu')).toBe(german?.startsWith('In diesem Beruf'));
    // Readers are "vi", as everywhere on the site.
    expect(slovenian?.match(/\p{Ll}{2}[aei]š(?!\p{L})/gu)).toBeNull();
  });
});
