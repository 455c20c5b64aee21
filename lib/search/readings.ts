import { isGeneric, isGenericHead, splitGeneric } from './heads';
import type { Term } from './normalise';
import type { WordList } from './word-list';

/** A word of a reading and the part of a compound it is, if any. */
export interface ReadingTerm extends Term {
  /** `first`: names the trade; `head`: the last part; `generic`: a head that names no trade; `rest`: an unknown part. */
  part?: 'first' | 'head' | 'generic' | 'rest';
}

/** One way to split a query into words, with its weight. */
export interface Reading {
  terms: readonly ReadingTerm[];
  weight: number;
}

const shortestPart = 3;
const shortestKnownEnd = 4;
/** Letters; shorter words split into parts by chance. */
const shortestCompound = 7;
/** Weight of a generic word such as `delavec` beside others. */
const genericWeight = 0.3;

/** Reads a query as typed, with words joined that are known as one, and with compounds split. */
export function listReadings(typed: readonly Term[], list: WordList): Reading[] {
  const terms = typed.length > 1 ? typed.map(weighGeneric) : typed;
  const readings: Reading[] = [{ terms, weight: 1 }];
  const joined = joinKnown(terms, list);
  if (joined.length < terms.length) readings.push({ terms: joined, weight: 0.99 });
  const parts = terms.flatMap((term) => takeApart(term, list));
  if (parts.length > terms.length) readings.push({ terms: parts, weight: 0.9 });
  return readings;
}

function weighGeneric({ text, weight }: Term): Term {
  return { text, weight: isGeneric(text) ? weight * genericWeight : weight };
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

function takeApart({ text, weight }: Term, list: WordList): ReadingTerm[] {
  const parts = split(text, list);
  const head = parts.at(-1) ?? text;
  if (parts.length < 2) return [{ text, weight }];
  const first = parts.slice(0, -1).map((part): ReadingTerm => ({ text: part, weight, part: 'first' }));
  if (isGenericHead(head)) return [...first, { text: head, weight: weight * genericWeight, part: 'generic' }];
  return [...first, { text: head, weight, part: list.find(head) === undefined ? 'rest' : 'head' }];
}

/** Splits a word into known words; else into its generic head or longest known end or beginning, and the rest. */
function split(word: string, list: WordList): string[] {
  if (word.length < shortestCompound) return [word];
  const whole = splitWhole(word, list) ?? splitGeneric(word);
  if (whole) return whole;
  for (let at = shortestPart; at <= word.length - shortestKnownEnd; at++) {
    if (list.find(word.slice(at)) !== undefined) return [word.slice(0, at), word.slice(at)];
  }
  for (let at = word.length - shortestPart; at >= shortestKnownEnd; at--) {
    if (list.find(word.slice(0, at)) !== undefined) return [word.slice(0, at), word.slice(at)];
  }
  return [word];
}

/** Finds the fewest known words that make up a word. */
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
