import { describe, expect, it } from 'vitest';
import { getLocaleRow, type Locale, locales } from '#lib/i18n/locales';
import { getMessages } from '#lib/messages/messages';
import { isPlural, listMessages, listValues, toTexts } from './leaves';

const messages = new Map(locales.map((locale) => [locale, listMessages(locale)]));
const listOf = (locale: Locale) => [...(messages.get(locale) ?? [])];
const pairs = locales.flatMap((locale) => locales.filter((other) => other !== locale).map((other) => [locale, other]));

/** Texts that are rightly the same in every language: names and codes. */
const sameEverywhere = ['browse.isco.short', 'search.exampleList.3.query'];
/** Texts that name letters of another language. */
const aboutLetters = ['search.tipList.1'];
/** Nouns with plural categories that sound the same: the Slovenian locative and genitive. */
const alikeForms = ['sl browse.unknown', 'sl checklist.of'];
/** A letter or word in fewer texts than this may have come from another language. */
const atHome = 3;

describe.each(locales)('the messages in %s', (locale) => {
  it('are there for each of the default language, in the same shape', () => {
    const [first] = locales;
    const toShape = ([path, leaf]: ReturnType<typeof listOf>[number]) =>
      `${path}: ${isPlural(leaf) ? 'forms' : typeof leaf}${typeof leaf === 'function' ? ` of ${leaf.length}` : ''}`;
    expect(listOf(locale).map(toShape).sort()).toEqual(
      listOf(first ?? locale)
        .map(toShape)
        .sort(),
    );
  });

  it('have a text without blanks around it', () => {
    const odd = listOf(locale).filter(([, leaf]) => toTexts(leaf).some((text) => !text || text !== text.trim()));
    expect(odd).toEqual([]);
  });

  it('show every value they take', () => {
    for (const [path, leaf] of listOf(locale)) {
      if (typeof leaf !== 'function') continue;
      const [text = ''] = toTexts(leaf);
      for (const value of listValues(leaf.length)) expect(text, path).toContain(value);
      expect(text, path).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('have a form for each plural category of the language, each another one', () => {
    const rules = new Intl.PluralRules(getLocaleRow(locale).collation);
    // Categories only of numbers that are not whole, as `few` of some languages, are not counted with.
    const categories = new Set(Array.from({ length: 201 }, (_, count) => rules.select(count)));
    for (const [path, leaf] of listOf(locale)) {
      if (!isPlural(leaf)) continue;
      expect(new Set(Object.keys(leaf)), path).toEqual(categories.add('other'));
      if (!alikeForms.includes(`${locale} ${path}`))
        expect(new Set(Object.values(leaf)).size, path).toBe(categories.size);
    }
  });

  it('have no letter that is not of the language', () => {
    const texts = new Map<string, string[]>();
    for (const [path, leaf] of listOf(locale)) {
      const letters =
        toTexts(leaf)
          .join('')
          .toLowerCase()
          .match(/[^\p{Script=Greek}\P{L}]/gu) ?? [];
      for (const letter of new Set(letters)) texts.set(letter, [...(texts.get(letter) ?? []), path]);
    }
    const rare = [...texts].filter(([letter, paths]) => /[^a-z]/.test(letter) && paths.length < atHome);
    expect(rare.filter(([, paths]) => paths.some((path) => !aboutLetters.includes(path)))).toEqual([]);
  });
});

describe.each(pairs)('the messages in %s and %s', (locale, other) => {
  it('differ, but for names and codes', () => {
    const others = messages.get(other as Locale);
    const same = listOf(locale as Locale).filter(([path, leaf]) => {
      const texts = toTexts(leaf).join('\n');
      const letters = texts.replace(/[^\p{L}]|\p{Script=Greek}/gu, '');
      return letters && texts === toTexts(others?.get(path) ?? '').join('\n');
    });
    expect(same.map(([path]) => path).filter((path) => !sameEverywhere.includes(path))).toEqual([]);
  });

  it('share no word that is at home in the first only', () => {
    const countWords = (of: Locale) => {
      const counts = new Map<string, number>();
      for (const [, leaf] of listOf(of)) {
        const words = toTexts(leaf)
          .join(' ')
          .toLowerCase()
          .match(/\p{L}{3,}/gu);
        for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
      }
      return counts;
    };
    const strays = countWords(other as Locale);
    const home = [...countWords(locale as Locale)].filter(([, count]) => count >= atHome).map(([word]) => word);
    expect(home.filter((word) => (strays.get(word) ?? atHome) < atHome)).toEqual([]);
  });
});

describe.each(locales)('the messages with values of their own in %s', (locale) => {
  const { digcomp, list, competence } = getMessages(locale);

  it('name the ends of a range that are known', () => {
    const { range } = digcomp;
    const ranges = [range(2, 5), range(2, 2), range(2, undefined), range(undefined, 5)];
    expect(ranges.map((text) => text.match(/\d/g)?.join('–'))).toEqual(['2–5', '2', '2', '5']);
    expect(new Set(ranges).size).toBe(ranges.length);
  });

  it('say in words that a title begins with no letter', () => {
    for (const toTitle of [list.letterTitle, competence.letterTitle]) {
      expect(toTitle('#')).not.toContain('#');
      expect(toTitle('B')).toContain('B');
    }
  });
});
