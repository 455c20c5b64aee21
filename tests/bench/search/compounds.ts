import type { Locale } from '#lib/i18n/locales';
import { toWords } from '#lib/search/normalise';
import type { SearchDocument } from '#lib/search/search';
import type { Query } from './query';
import type { Random } from './random';

const shortest = 4;

/** Parts of compounds: one that is a word, one that is not, and both with a blank between. */
export function buildParts(
  documents: readonly SearchDocument[],
  locale: Locale,
  random: Random,
  size: number,
): Query[] {
  const byWord = new Map<string, Set<string>>();
  for (const { id, labels } of documents) {
    for (const label of labels) {
      if (label.locale !== locale) continue;
      for (const word of toWords(label.text)) byWord.set(word, (byWord.get(word) ?? new Set()).add(id));
    }
  }
  const compounds = [...byWord.keys()].flatMap((word) => {
    for (let at = shortest; at <= word.length - shortest - 1; at++) {
      if (byWord.has(word.slice(at))) return [{ start: word.slice(0, at), end: word.slice(at) }];
    }
    return [];
  });
  // Any occupation with these parts in its words is right: nobody could say which one was meant.
  const containing = (part: string) =>
    new Set([...byWord].flatMap(([word, ids]) => (word.includes(part) ? [...ids] : [])));
  return random.sample(compounds, size).map(({ start, end }, at) => {
    if (at % 3 === 0) return { text: end, locale, ids: containing(end) };
    if (at % 3 === 1) return { text: start, locale, ids: containing(start) };
    const ends = containing(end);
    const both = [...containing(start)].filter((id) => ends.has(id));
    return { text: `${start} ${end}`, locale, ids: new Set(both) };
  });
}
