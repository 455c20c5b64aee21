import { setImmediate } from 'node:timers/promises';
import { toJoinedWords, toWords } from './normalise';
import type { SearchDocument } from './search-document';
import { WordList } from './word-list';

/** The labels of all documents as word numbers, with an inverted index from words to labels. */
export interface LabelIndex {
  words: WordList;
  /** By label: the number of its document and its length in letters. */
  documents: Uint32Array;
  lengths: Uint16Array;
  /** True where the first word of the label has this number. */
  firstWords: Uint32Array;
  /** By document: the number of its first label. */
  firstLabels: Uint32Array;
  /** The labels of word `w` are `postings[starts[w]]` up to, not including, `postings[starts[w + 1]]`. */
  starts: Uint32Array;
  postings: Uint32Array;
}

/** Milliseconds of work between pauses, so that the server answers while it builds an index. */
const longestSlice = 10;

/** Indexes all labels in slices. */
export async function buildLabelIndex(documents: readonly SearchDocument[]): Promise<LabelIndex> {
  const pause = toPauses();
  const count = documents.reduce((sum, { labels }) => sum + labels.length, 0);
  const index = {
    words: new WordList(),
    documents: new Uint32Array(count),
    lengths: new Uint16Array(count),
    firstWords: new Uint32Array(count),
    firstLabels: new Uint32Array(documents.length),
  };
  const labelWords: Uint32Array[] = [];
  for (const [number, { labels }] of documents.entries()) {
    index.firstLabels[number] = labelWords.length;
    for (const { text } of labels) {
      const words = [...new Set(toWords(text))].map((word) => index.words.add(word));
      const label = labelWords.length;
      index.documents[label] = number;
      index.firstWords[label] = words[0] ?? 0;
      index.lengths[label] = words.reduce((sum, word) => sum + index.words.getLength(word), 0);
      const joined = toJoinedWords(text).map((word) => index.words.add(word));
      labelWords.push(Uint32Array.from(new Set([...words, ...joined])));
    }
    const waiting = pause();
    if (waiting) await waiting;
  }
  const starts = new Uint32Array(index.words.size + 1);
  for (const words of labelWords) for (const word of words) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 1; word < starts.length; word++) starts[word] = (starts[word] ?? 0) + (starts[word - 1] ?? 0);
  const postings = new Uint32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [label, words] of labelWords.entries()) {
    const waiting = pause();
    if (waiting) await waiting;
    for (const word of words) {
      const at = next[word] ?? 0;
      postings[at] = label;
      next[word] = at + 1;
    }
  }
  return { ...index, starts, postings };
}

function toPauses(): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < longestSlice) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
