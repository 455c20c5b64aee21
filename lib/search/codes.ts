/** A document that carries a code, or one that begins with it. */
export interface CodeMatch {
  document: number;
  code: string;
  score: number;
}

/** Codes of all documents in order, so that those with the same beginning stand together. */
export class CodeIndex {
  readonly #entries: readonly { code: string; document: number }[];

  constructor(codes: readonly (readonly string[])[]) {
    this.#entries = codes
      .flatMap((list, document) => list.map((code) => ({ code: code.toUpperCase(), document })))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.document - b.document));
  }

  /** All codes that begin with what was typed; the whole code scores highest, then the most complete. */
  list(typed: string): CodeMatch[] {
    const found: CodeMatch[] = [];
    for (let at = this.#findFirst(typed); ; at++) {
      const entry = this.#entries[at];
      if (!entry?.code.startsWith(typed)) return found;
      const score = entry.code === typed ? 3 : 2 + typed.length / (entry.code.length + 1);
      found.push({ ...entry, score });
    }
  }

  #findFirst(typed: string): number {
    let [low, high] = [0, this.#entries.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#entries[middle]?.code ?? '') < typed) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
