import type { Locale } from '#lib/i18n/locales';
import type { Random } from './random';

const alphabet = 'abcdefghijklmnoprstuvz';

/** Drops diacritics, as one types on a foreign keyboard; half of the umlauts become vowel + e. */
export function foldText(text: string, random: Random): string {
  const e = random.below(2) === 0 ? 'e' : '';
  return text
    .replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}${e}`)
    .replace(/ß/g, 'ss')
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** Makes one typo in a word of at least this length, never in its first letter. */
export function addTypo(text: string, random: Random, longEnough: number, count = 1): string {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => ([...word].length >= longEnough ? [at] : []));
  if (!long.length) return text;
  const at = random.pick(long);
  for (let done = 0; done < count; done++) words[at] = spoil(words[at] ?? '', random);
  return words.join(' ');
}

function spoil(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 1);
  const letter = random.pick([...alphabet]);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  switch (random.below(4)) {
    case 0:
      return before + letter + after;
    case 1:
      return before + after.slice(1);
    case 2:
      return before + letter + after.slice(1);
    default:
      return before + after.charAt(1) + after.charAt(0) + after.slice(2);
  }
}

/** Cuts a text to a prefix, as typed so far. */
export function cutText(text: string, share: number): string {
  const letters = [...text];
  return letters
    .slice(0, Math.ceil(letters.length * share))
    .join('')
    .trim();
}

/** Respells compounds: joined, hyphenated, without hyphens, in another order. */
export function rearrange(text: string, random: Random): string {
  const words = text.split(' ');
  const order = () => [...words.slice(1), ...words.slice(0, 1)].join(' ');
  const ways = [
    ...(words.length > 1 ? [order, () => words.toReversed().join(' '), () => text.replace(' ', '-')] : []),
    ...(words.length === 2 ? [() => words.join('')] : []),
    ...(/\p{L}-\p{L}/u.test(text) ? [() => text.replace(/-/g, ' '), () => text.replace(/-/g, '')] : []),
  ];
  return random.pick(ways)();
}

/** Endings of other cases and numbers by the ending of the nominative. */
const inflections: Record<Locale, readonly (readonly [RegExp, readonly string[]])[]> = {
  sl: [
    [/ec$/, ['ca', 'cu', 'cem', 'cev', 'ci']],
    [/(?<=\p{L}[kc])a$/u, ['e', 'i', 'o', 'am', 'ami']],
    [/j$/, ['ja', 'ju', 'jem', 'jev', 'ji']],
    [/r$/, ['ra', 'ru', 'rem', 'rjev', 'rji']],
    [/ni$/, ['nega', 'nemu', 'nih', 'nimi']],
    [/ski$/, ['skega', 'skemu', 'skih']],
    [/a$/, ['e', 'o', 'i']],
    [/[knt]$/, ['$&a', '$&u', '$&om', '$&ov', '$&i']],
  ],
  de: [
    [/in$/, ['innen']],
    [/(er|or|eur)$/, ['$&s', '$&n', '$&en']],
    [/mann$/, ['leute', 'manns', 'männer']],
    [/e$/, ['en', 'er']],
    [/[tgkd]$/, ['$&en', '$&s', '$&e']],
  ],
};

/** Inflects the first word, and the second where it agrees with it; undefined without a rule. */
export function inflect(locale: Locale, text: string, random: Random): string | undefined {
  const words = text.split(' ');
  const [first = ''] = words;
  for (const [ending, others] of inflections[locale]) {
    if (ending.test(first)) return [first.replace(ending, random.pick(others)), ...words.slice(1)].join(' ');
  }
  return undefined;
}
