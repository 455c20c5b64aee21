import { countEdits, mostEdits, toAllowedEdits } from './edits';
import { toStem } from './stem';

/** A word of a query, prepared for comparison. */
export interface QueryWord {
  text: string;
  stem: string;
  /** Minimum length at which this word may match inside another one. */
  shortestPart: number;
  /** Edits allowed. */
  edits: number;
  /** Letter sets (`toLetterSet`) of the word, its stem and its beginning. */
  letters: number;
  stemLetters: number;
  startLetters: number;
}

/** Shorter parts occur by chance, as `Java` in `zelenjavar`; parts that are known words do not. */
const shortestPart = 5;
const shortestKnownPart = 4;
const shortestWithTypo = 5;
const leastWithTypo = 0.55;
const shortestStart = 5;
/** Length of the prefix that rules out most words before a full comparison. */
const startLength = 8;

/** Prepares a word of a query; a word of the index allows no edits. */
export function toQueryWord(text: string, known: boolean): QueryWord {
  const stem = toStem(text);
  const edits = known || /\d/.test(text) ? 0 : toAllowedEdits(text.length);
  return {
    text,
    stem,
    shortestPart: known ? shortestKnownPart : shortestPart,
    edits,
    letters: toLetterSet(text),
    stemLetters: toLetterSet(stem),
    startLetters: toLetterSet(stem.slice(0, startLength)),
  };
}

/** The letters of a word as a bit set: words a few edits apart differ in few bits. */
export function toLetterSet(word: string): number {
  let set = 0;
  for (let index = 0; index < word.length; index++) set |= 1 << (word.charCodeAt(index) & 31);
  return set;
}

/** The bit set of the first letters of a word, with room for the edits allowed. */
export function toStartSet(word: string): number {
  return toLetterSet(word.slice(0, startLength + mostEdits));
}

/** A cheap filter for every word of the index: false where these letters rule out a match. */
export function mayBeAlike(query: QueryWord, letters: number, startLetters: number): boolean {
  if ((query.letters & ~letters) === 0) return true;
  let missing = query.startLetters & ~startLetters;
  let missingInStem = query.stemLetters & ~letters;
  for (let edit = 0; edit < query.edits; edit++) {
    missing &= missing - 1;
    missingInStem &= missingInStem - 1;
  }
  return (missing | missingInStem) === 0;
}

/** Compares a query word with an indexed one: 1 equal, 0 unrelated, below 0 for a fuzzy match. */
export function compareWords(query: QueryWord, word: string, wordStem: string): number {
  const { text, stem } = query;
  if (text === word) return 1;
  let best = stem === wordStem ? 0.95 : 0;
  const ratio = text.length / word.length;
  if (ratio < 1) {
    if (word.startsWith(text)) best = Math.max(best, 0.7 + 0.25 * ratio);
    else if (text.length >= query.shortestPart) {
      if (word.endsWith(text)) best = Math.max(best, 0.6 + 0.3 * ratio);
      else if (word.includes(text)) best = Math.max(best, 0.5 + 0.3 * ratio);
    }
  }
  // `oskrba` and `oskrbovalec`
  if (best === 0 && stem.length >= shortestStart && word.startsWith(stem))
    best = 0.6 + 0.25 * (stem.length / word.length);
  if (best >= 0.7) return best;
  const typo = compareWithTypos(query, word);
  if (best > 0 || typo > 0) return typo > best ? -typo : best;
  return -compareStarts(text, word);
}

function compareWithTypos({ text, edits }: QueryWord, word: string): number {
  if (edits === 0) return 0;
  const near = countEdits(text, word, edits, true);
  if (near > edits) return 0;
  const whole = countEdits(text, word, edits, false);
  const cost = 0.06 + 0.6 / text.length;
  // The first letter is rarely mistyped: `Bäcker` is not meant as the start of `Ackerbau`.
  const startsAlike = text.length >= shortestWithTypo && text.charCodeAt(0) === word.charCodeAt(0);
  const start = !startsAlike ? 0 : 0.7 + 0.25 * (text.length / word.length) - near * cost;
  const likeness = whole <= edits ? 1 - whole * cost : start;
  return likeness < leastWithTypo ? 0 : likeness;
}

/** `hmeljar` and `hmelja`: words of one family share their beginning. */
function compareStarts(text: string, word: string): number {
  let same = 0;
  while (same < text.length && text.charCodeAt(same) === word.charCodeAt(same)) same++;
  const share = same / Math.max(text.length, word.length);
  return same >= shortestStart && share >= 0.5 ? 0.7 * share : 0;
}
