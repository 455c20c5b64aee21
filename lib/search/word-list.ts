import { compareWords, mayBeAlike, type QueryWord, toLetterSet, toStartSet } from './compare';
import { toStem } from './stem';

/** An indexed word that matches one of the query. */
export interface AlikeWord {
  word: number;
  likeness: number;
  /** False for a fuzzy match. */
  sure: boolean;
}

/** All distinct words of all labels, numbered. */
export class WordList {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #stems: string[] = [];
  #letters = new Int32Array(1_024);
  #startLetters = new Int32Array(1_024);

  get size(): number {
    return this.#words.length;
  }

  find(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Returns the number of a word, adding it where it is new. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#words.length;
    this.#numbers.set(word, number);
    this.#words.push(word);
    this.#stems.push(toStem(word));
    if (number === this.#letters.length) {
      this.#letters = enlarge(this.#letters);
      this.#startLetters = enlarge(this.#startLetters);
    }
    this.#letters[number] = toLetterSet(word);
    this.#startLetters[number] = toStartSet(word);
    return number;
  }

  getLength(number: number): number {
    return this.#words[number]?.length ?? 0;
  }

  /** Finds the words that match one of the query, best first. */
  listAlike(query: QueryWord): AlikeWord[] {
    const found: AlikeWord[] = [];
    const [words, stems, letters, startLetters] = [this.#words, this.#stems, this.#letters, this.#startLetters];
    for (let word = 0; word < words.length; word++) {
      if (!mayBeAlike(query, letters[word] ?? 0, startLetters[word] ?? 0)) continue;
      const likeness = compareWords(query, words[word] ?? '', stems[word] ?? '');
      if (likeness !== 0) found.push({ word, likeness: Math.abs(likeness), sure: likeness > 0 });
    }
    return found.sort((a, b) => b.likeness - a.likeness);
  }
}

function enlarge(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}
