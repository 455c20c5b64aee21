const longest = 64;
/** Three reused rows of the distance table, so that searching allocates nothing. */
const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)] as const;

export const mostEdits = 2;

/** Edits allowed by length: a short word would become another one. */
export function toAllowedEdits(length: number): number {
  if (length < 5) return 0;
  return length < 8 ? 1 : mostEdits;
}

/**
 * Damerau-Levenshtein distance (optimal string alignment) of two words, or with `prefix` to the nearest prefix of the
 * other; returns `max + 1` early for anything farther.
 */
export function countEdits(query: string, word: string, max: number, prefix: boolean): number {
  const [n, m] = [query.length, word.length];
  const far = max + 1;
  if (n > longest || m > longest || n - m > max || (!prefix && m - n > max)) return far;
  let [before, last, row] = rows;
  for (let j = 0; j <= Math.min(m, max + 1); j++) last[j] = j;
  for (let i = 1; i <= n; i++) {
    const [from, to] = [Math.max(1, i - max), Math.min(m, i + max)];
    row[from - 1] = from === 1 ? i : far;
    let nearest = from === 1 ? i : far;
    for (let j = from; j <= to; j++) {
      const same = query.charCodeAt(i - 1) === word.charCodeAt(j - 1);
      let cost = (last[j - 1] ?? far) + (same ? 0 : 1);
      cost = Math.min(cost, (row[j - 1] ?? far) + 1, j < i + max ? (last[j] ?? far) + 1 : far);
      if (i > 1 && j > 1 && !same && isSwap(query, i, word, j)) cost = Math.min(cost, (before[j - 2] ?? far) + 1);
      row[j] = Math.min(cost, far);
      nearest = Math.min(nearest, cost);
    }
    if (nearest > max) return far;
    [before, last, row] = [last, row, before];
  }
  if (!prefix) return Math.min(last[m] ?? far, far);
  let nearest = far;
  for (let j = Math.max(0, n - max); j <= Math.min(m, n + max); j++) nearest = Math.min(nearest, last[j] ?? far);
  return nearest;
}

function isSwap(query: string, i: number, word: string, j: number): boolean {
  return query.charCodeAt(i - 1) === word.charCodeAt(j - 2) && query.charCodeAt(i - 2) === word.charCodeAt(j - 1);
}
