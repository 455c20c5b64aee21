import type { Term } from './normalise';
import type { WordList } from './word-list';

/** One way to read a query as words, and how much it counts. */
export interface Reading {
  terms: readonly Term[];
  weight: number;
}

const shortestPart = 3;
const shortestKnownEnd = 4;
/** A word that is taken apart has to be found in its parts less often than by chance. */
const shortestCompound = 7;

/** A query as it was typed, with words joined that are known as one, and with words taken apart. */
export function listReadings(terms: readonly Term[], list: WordList): Reading[] {
  const readings: Reading[] = [{ terms, weight: 1 }];
  const joined = joinKnown(terms, list);
  if (joined.length < terms.length) readings.push({ terms: joined, weight: 0.99 });
  const parts = terms.flatMap(({ text, weight }) => split(text, list).map((part) => ({ text: part, weight })));
  if (parts.length > terms.length) readings.push({ terms: parts, weight: 0.9 });
  return readings;
}

/** `software entwickler` as `softwareentwickler`. */
function joinKnown(terms: readonly Term[], list: WordList): Term[] {
  const joined: Term[] = [];
  for (const term of terms) {
    const last = joined.at(-1);
    const text = `${last?.text ?? ''}${term.text}`;
    if (last && list.find(text) !== undefined) joined[joined.length - 1] = { text, weight: last.weight };
    else joined.push(term);
  }
  return joined;
}

/** A word as the known words it is made of; else its longest known end or beginning and the rest. */
function split(word: string, list: WordList): string[] {
  if (word.length < shortestCompound) return [word];
  const whole = splitWhole(word, list);
  if (whole) return whole;
  for (let at = shortestPart; at <= word.length - shortestKnownEnd; at++) {
    if (list.find(word.slice(at)) !== undefined) return [word.slice(0, at), word.slice(at)];
  }
  for (let at = word.length - shortestPart; at >= shortestKnownEnd; at--) {
    if (list.find(word.slice(0, at)) !== undefined) return [word.slice(0, at), word.slice(at)];
  }
  return [word];
}

/** The fewest known words that a word is made of. */
function splitWhole(word: string, list: WordList): string[] | undefined {
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end++) {
    for (let start = 0; start < end; start++) {
      const before = best[start];
      const part = word.slice(start, end);
      if (!before || part.length === word.length || list.find(part) === undefined) continue;
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts && word.length / parts.length >= shortestPart ? parts : undefined;
}
