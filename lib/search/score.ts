import { toQueryWord } from './compare';
import type { LabelIndex } from './label-index';
import type { Reading, ReadingTerm } from './readings';
import type { AlikeWord } from './word-list';

/** What a label gets for being covered by the query, beside what the query gets for being found in it. */
const coverage = 0.25;
/** What it gets for beginning with the first word of the query. */
const beginning = 0.06;

/** Words as short as `für`, `na` and `der` are the beginning of others only at the end, where one may still type. */
const longestParticle = 3;

/** From this on two words are forms of one, and a label is covered by them. */
const sameWord = 0.94;
/** A label is found surely where at least this share of what matched is more than alike in spelling. */
const sureShare = 0.3;

/** What a label gets at least that stands whole in a longer query: `Maurer Vollzeit Wien`. */
const leastOfWhole = 0.4;

/** How a label fits a query. */
export interface LabelScore {
  score: number;
  /** False where only the spelling is alike, or a part of a compound that may be of another trade. */
  sure: boolean;
  /** Whether the query is the label, in some form. */
  exact: boolean;
}

/** Scores all labels in which something of a query stands, once for each way to read it. */
export function scoreLabels(
  index: LabelIndex,
  readings: readonly Reading[],
  onScore: (label: number, score: LabelScore) => void,
): void {
  const alike = new Map<string, readonly AlikeWord[]>();
  const listAlike = ({ text, part }: ReadingTerm, last: boolean) => {
    const known = index.words.find(text);
    // One letter is the beginning of everything, and so are three of a compound: a `Busfahrer` has no `Business`.
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

/** The parts of a compound as bits. */
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
  /** The number of the last term that was found in a label, from 1; how many stand in it as they are. */
  const taken = new Uint8Array(lengths.length);
  const same = new Uint8Array(lengths.length);
  /** Which parts of a compound were found. */
  const parts = new Uint8Array(lengths.length);
  /** Whether a word that tells a trade stands in it as it is. */
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
        // A head that tells no trade says nothing where what tells it is missing.
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
 * A `Chefkoch` is a `Koch`, so the head of a compound is enough where it is all of a label; the first part alone is not:
 * an `Autolackierer` is no `Automechaniker`.
 */
function isOfTrade(parts: number, whole: boolean): boolean {
  if (parts === marks.head) return whole;
  return parts === 0 || parts === (marks.first | marks.head);
}

/** A word that stands in many labels says little. */
function toRarity({ words, starts }: LabelIndex, text: string): number {
  const word = words.find(text);
  const frequency = word === undefined ? 0 : (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return 1 / (1.5 + Math.log10(1 + frequency));
}
