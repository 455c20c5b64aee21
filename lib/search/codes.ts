import type { CodeSystem, TypedCode } from './normalise';

/** A document with a matching code. */
export interface CodeMatch {
  document: number;
  code: string;
  score: number;
}

/** The form of codes by classification; BIS numbers are prefixed, since they look like ISCO codes. */
const forms: Record<CodeSystem, RegExp> = {
  ams: /^[\dA-Z]{6}$/,
  isco: /^\d{1,4}$/,
  esco: /^\d{4}(\.\d+)*$/,
  bis: /^BIS \d+$/,
};

/** The codes of all documents, sorted so that equal prefixes are adjacent. */
export class CodeIndex {
  readonly #entries: readonly { code: string; document: number }[];

  constructor(codes: readonly (readonly string[])[]) {
    this.#entries = codes
      .flatMap((list, document) => list.map((code) => ({ code: code.toUpperCase(), document })))
      .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  }

  /** Finds all codes with this prefix; an exact match scores highest, then the longest share of the code. */
  list({ code: digits, system }: TypedCode): CodeMatch[] {
    const found: CodeMatch[] = [];
    const typed = system === 'bis' ? `BIS ${digits}` : digits;
    for (let at = this.#findFirst(typed); ; at++) {
      const entry = this.#entries[at];
      if (!entry?.code.startsWith(typed)) return found;
      if (system && !forms[system].test(entry.code)) continue;
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
