import { toQueryWord } from './compare';
import type { LabelIndex } from './label-index';
import type { Reading } from './readings';
import type { AlikeWord } from './word-list';

/** What a label gets for being covered by the query, beside what the query gets for being found in it. */
const coverage = 0.25;
/** What it gets for beginning with the first word of the query. */
const beginning = 0.06;

/** Words as short as `für`, `na` and `der` are the beginning of others only at the end, where one may still type. */
const longestParticle = 3;

/** Scores all labels in which something of a query stands, once for each way to read it. */
export function scoreLabels(
  index: LabelIndex,
  readings: readonly Reading[],
  onScore: (label: number, score: number) => void,
): void {
  const alike = new Map<string, readonly AlikeWord[]>();
  const listAlike = (text: string, last: boolean) => {
    const known = index.words.find(text);
    if (known !== undefined && !last && text.length <= longestParticle) return [{ word: known, likeness: 1 }];
    const list = alike.get(text) ?? index.words.listAlike(toQueryWord(text, known !== undefined));
    alike.set(text, list);
    return list;
  };
  for (const reading of readings) scoreReading(index, reading, listAlike, onScore);
}

function scoreReading(
  index: LabelIndex,
  reading: Reading,
  listAlike: (text: string, last: boolean) => readonly AlikeWord[],
  onScore: (label: number, score: number) => void,
): void {
  const { words: list, starts, postings, lengths, firstWords } = index;
  const sums = new Float32Array(lengths.length);
  const covered = new Float32Array(lengths.length);
  /** The number of the last term that was found in a label, from 1. */
  const taken = new Uint8Array(lengths.length);
  const touched: number[] = [];
  let total = 0;
  for (const [at, term] of reading.terms.entries()) {
    const weight = term.weight * toRarity(index, term.text);
    total += weight;
    for (const { word, likeness } of listAlike(term.text, at === reading.terms.length - 1)) {
      const length = list.getLength(word);
      for (let entry = starts[word] ?? 0; entry < (starts[word + 1] ?? 0); entry++) {
        const label = postings[entry] ?? 0;
        if (taken[label] === at + 1) continue;
        if (taken[label] === 0) touched.push(label);
        taken[label] = at + 1;
        const first = at === 0 && firstWords[label] === word ? beginning : 0;
        sums[label] = (sums[label] ?? 0) + weight * (likeness + first);
        covered[label] = (covered[label] ?? 0) + length * likeness;
      }
    }
  }
  for (const label of touched) {
    const share = Math.min(1, (covered[label] ?? 0) / (lengths[label] || 1));
    onScore(label, ((sums[label] ?? 0) / total) * (1 - coverage + coverage * share) * reading.weight);
  }
}

/** A word that stands in many labels says little. */
function toRarity({ words, starts }: LabelIndex, text: string): number {
  const word = words.find(text);
  const frequency = word === undefined ? 0 : (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return 1 / (1.5 + Math.log10(1 + frequency));
}
