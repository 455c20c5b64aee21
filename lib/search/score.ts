import { toQueryWord } from './compare';
import type { LabelIndex } from './label-index';
import type { Reading, ReadingTerm } from './readings';
import type { AlikeWord } from './word-list';

/** Weight of how much of the label the query covers, beside how much of the query the label covers. */
const coverage = 0.25;
/** Bonus for a label that begins with the first word of the query. */
const beginning = 0.06;

/** Words as short as `für`, `na` and `der` match as prefixes only at the end, where one may still be typing. */
const longestParticle = 3;

/** From this similarity on, two words are forms of one and cover a label. */
const sameWord = 0.94;
/** A label is an exact hit where at least this share of what matched is not fuzzy. */
const sureShare = 0.3;

/** Minimum score of a label contained whole in a longer query: `Maurer Vollzeit Wien`. */
const leastOfWhole = 0.4;

/** How well a label matches a query. */
export interface LabelScore {
  score: number;
  /** False for a fuzzy match, or for a part of a compound that may belong to another trade. */
  sure: boolean;
  /** True where the query equals the label in some form. */
  exact: boolean;
}

/** Scores every label that shares a word with a query, once for each reading of it. */
export function scoreLabels(
  index: LabelIndex,
  readings: readonly Reading[],
  onScore: (label: number, score: LabelScore) => void,
): void {
  const alike = new Map<string, readonly AlikeWord[]>();
  const listAlike = ({ text, part }: ReadingTerm, last: boolean) => {
    const known = index.words.find(text);
    // One letter is a prefix of everything, and three of a compound nearly so: a `Busfahrer` does no `Business`.
    const never = text.length === 1 || (part === 'first' && text.length <= longestParticle);
    const whole = never || (!last && text.length <= longestParticle);
    if (whole && known !== undefined) return [{ word: known, likeness: 1, sure: true }];
    if (never) return [];
    const list = alike.get(text) ?? index.words.listAlike(toQueryWord(text, known !== undefined));
    alike.set(text, list);
    return list;
  };
  for (const reading of readings) scoreReading(index, reading, listAlike, onScore);
}

/** The parts of a compound as bit flags. */
const marks = { first: 1, head: 2, rest: 4, generic: 0 };

function scoreReading(
  index: LabelIndex,
  reading: Reading,
  listAlike: (term: ReadingTerm, last: boolean) => readonly AlikeWord[],
  onScore: (label: number, score: LabelScore) => void,
): void {
  const { words: list, starts, postings, lengths, firstWords } = index;
  const sums = new Float32Array(lengths.length);
  const sureSums = new Float32Array(lengths.length);
  const covered = new Float32Array(lengths.length);
  /** Number (from 1) of the last query term found in the label; how many are in it verbatim. */
  const taken = new Uint8Array(lengths.length);
  const same = new Uint8Array(lengths.length);
  /** Bit flags of the parts of a compound found. */
  const parts = new Uint8Array(lengths.length);
  /** True where a word that names a trade is in it verbatim. */
  const telling = new Uint8Array(lengths.length);
  const touched: number[] = [];
  let total = 0;
  for (const [at, term] of reading.terms.entries()) {
    const weight = term.weight * toRarity(index, term.text);
    total += weight;
    const mark = term.part ? marks[term.part] : 0;
    for (const { word, likeness, sure } of listAlike(term, at === reading.terms.length - 1)) {
      const length = list.getLength(word);
      for (let entry = starts[word] ?? 0; entry < (starts[word + 1] ?? 0); entry++) {
        const label = postings[entry] ?? 0;
        if (taken[label] === at + 1) continue;
        // A generic head means nothing without the part that names the trade.
        if (term.part === 'generic' && !parts[label]) continue;
        if (taken[label] === 0) touched.push(label);
        taken[label] = at + 1;
        const first = at === 0 && firstWords[label] === word ? beginning : 0;
        const value = weight * (likeness + first);
        sums[label] = (sums[label] ?? 0) + value;
        if (sure) sureSums[label] = (sureSums[label] ?? 0) + value;
        if (likeness >= sameWord) same[label] = (same[label] ?? 0) + 1;
        if (mark) parts[label] = (parts[label] ?? 0) | mark;
        if (likeness >= sameWord && term.weight === 1) telling[label] = 1;
        covered[label] = (covered[label] ?? 0) + length * likeness;
      }
    }
  }
  const hasHead = reading.terms.some(({ part }) => part === 'head' || part === 'rest');
  for (const label of touched) {
    const share = Math.min(1, (covered[label] ?? 0) / (lengths[label] || 1));
    const sum = sums[label] ?? 0;
    const whole = share >= sameWord;
    const score = (sum / total) * (1 - coverage + coverage * share) * reading.weight;
    onScore(label, {
      score: whole && telling[label] ? Math.max(score, leastOfWhole * (1 + score)) : score,
      sure: (sureSums[label] ?? 0) >= sum * sureShare && (!hasHead || isOfTrade(parts[label] ?? 0, whole)),
      exact: whole && same[label] === reading.terms.length,
    });
  }
}

/**
 * A `Chefkoch` is a `Koch`: the head of a compound matches a label that consists of it alone. The first part does not:
 * an `Autolackierer` is no `Automechaniker`.
 */
function isOfTrade(parts: number, whole: boolean): boolean {
  if (parts === marks.head) return whole;
  return parts === 0 || parts === (marks.first | marks.head);
}

/** Inverse document frequency: a word of many labels says little. */
function toRarity({ words, starts }: LabelIndex, text: string): number {
  const word = words.find(text);
  const frequency = word === undefined ? 0 : (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return 1 / (1.5 + Math.log10(1 + frequency));
}
